import { pagePart } from '../../model/address.ts';
import type { Guide } from '../../model/guide.ts';
import type { Node } from '../../model/node.ts';
import { RECORD_TYPES, type RecordType } from '../../model/schema/reference.ts';
import { summaryOf } from '../../model/summary.ts';
import { stemOf } from '../understanding/stem.ts';
import { wordsIn } from '../understanding/words.ts';
import { anchorOf, type RecordEntry, type RecordIndex } from './entry.ts';
import { fieldsOf } from './fields.ts';

/** Finding the search page by searching helps nobody. */
const NOT_FOUND_BY_SEARCH = '/search/';

/** Figures and sources have no name but a statement or a title: they are found by their text. */
const FOUND_BY_TEXT: readonly RecordType[] = ['claim', 'source'];

function namesOf(node: Node): Pick<RecordEntry, 'abbreviation' | 'aliases' | 'alsoCalled' | 'lay'> {
  const official = 'name' in node && node.name !== node.label ? [node.name] : [];
  if (!('aliases' in node)) return { aliases: official, alsoCalled: [], lay: [] };
  const abbreviation = 'abbreviation' in node && node.abbreviation !== undefined ? { abbreviation: node.abbreviation } : {};
  return { ...abbreviation, aliases: [...official, ...node.aliases], alsoCalled: node.alsoCalled, lay: node.lay };
}

/** Words that are looked for in texts: of letters, and no shorter than words are corrected from. */
const WORD = /^\p{L}{3,}$/u;

/** Roots of words that stand in the text of pages and in no name, heading or summary. */
function textStemsOf(nodes: readonly Node[], entries: readonly RecordEntry[]): readonly string[] {
  const names = new Set(fieldsOf(entries).flatMap(({ words }) => words));
  const named = new Set(Array.from(names, stemOf));
  // Texts have far more words than different words, and finding out what a word is compared as takes most of the time.
  const written = new Set<string>();
  for (const { prose } of nodes) for (const { text } of prose.runs) for (const word of text.split(' ')) written.add(word);
  const words = Array.from(new Set(Array.from(written).flatMap(wordsIn))).filter((word) => WORD.test(word));
  const stems = new Set(words.map(stemOf));
  return [...stems].filter((stem) => !named.has(stem)).sort();
}

/**
 * The record index of the guide: every page, and every row that has a name. `pageAbove` gives the page above a page; a row stands below the page
 * it is on. That all stand below the home page is left out, since it tells none from another.
 */
export function recordIndexOf(guide: Guide, pageAbove: (page: Node) => Node | undefined): RecordIndex {
  const types = RECORD_TYPES.filter((type) => !FOUND_BY_TEXT.includes(type));
  const nodes = types.flatMap((type): readonly Node[] => guide.all(type)).filter(({ address }) => address !== NOT_FOUND_BY_SEARCH);
  const positions = new Map(nodes.map((node, position) => [node, position]));

  function above(node: Node): number | undefined {
    const page = node.address.includes('#') ? guide.byAddress.get(pagePart(node.address)) : pageAbove(node);
    return page && page.address !== '/' ? positions.get(page) : undefined;
  }

  const entries = nodes.map((node): RecordEntry => {
    const up = above(node);
    return {
      type: node.type,
      label: node.label,
      address: node.address,
      ...(up === undefined ? {} : { up }),
      ...namesOf(node),
      about: summaryOf(node),
      headings: node.prose.headings.map(({ text, anchor }) => (anchor === anchorOf(text) ? text : [text, anchor])),
    };
  });
  return { entries, everydayWords: guide.everydayWords, textStems: textStemsOf(nodes, entries) };
}
