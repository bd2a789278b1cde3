import type { Guide } from '../../src/model/guide.ts';
import { allParagraphs, placeOf, type Paragraph } from './paragraphs.ts';

/** Words in a row that are compared. */
const SHINGLE = 4;
/** Shorter paragraphs say too little to be told apart by their words. */
const LEAST = 16;
/** Share of what two paragraphs have together from which one stands for the other. */
const ALIKE = 0.3;

/** Two paragraphs that say (nearly) the same. */
export interface Pair {
  readonly one: string;
  readonly other: string;
  readonly share: number;
}

function shinglesOf({ text }: Paragraph): ReadonlySet<string> {
  const words = text
    .replace(/\[@[^\]]*\]|:\w+\[[^\]]*\]/g, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu);
  if (!words || words.length < LEAST) return new Set();
  return new Set(words.slice(0, 1 - SHINGLE).map((_, index) => words.slice(index, index + SHINGLE).join(' ')));
}

/** Pairs of paragraphs that share most of their words in the same order, those most alike first. */
export function duplicates(guide: Guide): readonly Pair[] {
  const paragraphs = allParagraphs(guide).map((paragraph) => ({ place: placeOf(paragraph), shingles: shinglesOf(paragraph) }));
  const holders = new Map<string, number[]>();
  const shared = new Map<string, number>();
  paragraphs.forEach(({ shingles }, index) => {
    for (const shingle of shingles) {
      const earlier = holders.get(shingle) ?? [];
      for (const other of earlier) shared.set(`${other} ${index}`, (shared.get(`${other} ${index}`) ?? 0) + 1);
      holders.set(shingle, [...earlier, index]);
    }
  });
  return Array.from(shared, ([key, count]): Pair => {
    const [one, other] = key.split(' ').map((index) => paragraphs[Number(index)]);
    const all = (one?.shingles.size ?? 0) + (other?.shingles.size ?? 0) - count;
    return { one: one?.place ?? '', other: other?.place ?? '', share: count / all };
  })
    .filter(({ share }) => share >= ALIKE)
    .sort((a, b) => b.share - a.share || a.one.localeCompare(b.one, 'en'));
}
