import type { Random } from './random.ts';
import { capitalized } from './termNames.ts';
import { ADJECTIVES, NAME_ENDS, NAME_MIDDLES, NAME_STARTS, NOUNS, SENTENCES, VERBS } from './words.ts';

/** Share of the places for a term in which one stands: with it, a chapter mentions about as many terms as the guide's own (16 in 1,000 words). */
const MENTIONS = 0.4;

/** What generated prose can refer to. Names and ids that come first are referred to most. */
export interface Library {
  /** Names of terms as prose writes them. */
  readonly terms: readonly string[];
  readonly sources: readonly string[];
  readonly claims: readonly string[];
  readonly instruments: readonly string[];
  readonly pages: readonly { readonly title: string; readonly address: string }[];
}

/** Writes text that is new at every call. */
export interface Writer {
  readonly sentence: () => string;
  /** A chapter's text in Markdown with the guide's marks, about 900 words. */
  readonly chapter: () => string;
  /** A term's text, about 90 words. */
  readonly entry: () => string;
}

/** An invented proper name. */
export function properName(random: Random): string {
  return random.pick(NAME_STARTS) + random.common(NAME_MIDDLES) + random.common(NAME_ENDS);
}

/** A writer about what is in `library`. Without terms it uses none of the guide's marks in its sentences. */
export function createWriter(library: Library, random: Random): Writer {
  const words: Readonly<Record<string, () => string>> = {
    term: () => (library.terms.length > 0 && random.number() < MENTIONS ? random.common(library.terms) : random.pick(NOUNS)),
    noun: () => random.pick(NOUNS),
    verb: () => random.pick(VERBS),
    adjective: () => random.pick(ADJECTIVES),
    name: () => properName(random),
    number: () => String(random.between(2, 990)),
  };
  const sentence = (): string => random.pick(SENTENCES).replace(/\{(\w+)\}/g, (_, slot: string) => words[slot]?.() ?? slot);
  /** The few sources on which the text in hand rests. */
  let cited = library.sources;
  const cite = (text: string): string => text.replace(/\.$/, ` [@${random.pick(cited)}].`);
  const paragraph = (sentences: number): string =>
    Array.from({ length: sentences }, () => (random.number() < 0.18 ? cite(sentence()) : sentence())).join(' ');
  const heading = (depth: number): string => {
    const [noun, other] = [random.pick(NOUNS), random.pick(NOUNS)];
    const words =
      random.number() < 0.5
        ? `What the ${noun} ${random.pick(VERBS)} for the ${other}`
        : capitalized(`${random.pick(ADJECTIVES)} ${noun} and ${other}`);
    return `${'#'.repeat(depth)} ${words}`;
  };
  const items = (count: number): string => Array.from({ length: count }, () => `- ${sentence()}`).join('\n');

  function table(): string {
    const cell = (): string => `${random.pick(ADJECTIVES)} ${words.term?.()}`;
    const rows = Array.from(
      { length: 5 },
      () => `| ${random.pick(NOUNS)} | ${cell()} | ${cell()} | ${random.between(1, 900)} [@${random.pick(cited)}] |`,
    );
    return ['| Who | What is seen | What is missed | Count |', '|---|---|---|---|', ...rows].join('\n');
  }

  /** A sentence that leans on a record: a figure, a rule or another page. */
  function reference(): string {
    const page = random.pick(library.pages);
    return random.pick([
      `In a made-up count the figure was :claim[${random.common(library.claims)}].`,
      `The duty is set by :instrument[${random.common(library.instruments)}].`,
      `More on this is in [${page.title}](${page.address}).`,
      `People call this a [[${random.common(library.terms)}|matter of ${random.pick(NOUNS)}]].`,
    ]);
  }

  return {
    sentence,
    chapter: (): string => {
      cited = random.several(library.sources, 8);
      const section = (extra: string): string[] => [heading(2), `${paragraph(3)} ${reference()}`, extra, `${paragraph(2)} ${reference()}`];
      const parts = [
        paragraph(3),
        paragraph(2),
        ...section(table()),
        ...section(items(4)),
        ...section(heading(3)),
        ...section(paragraph(2)),
        ...section(items(3)),
      ];
      return parts.join('\n\n');
    },
    entry: (): string => {
      cited = random.several(library.sources, 2);
      return [paragraph(3), paragraph(2)].join('\n\n');
    },
  };
}
