import { createUnderstanding, type Understood } from '../understanding/answer.ts';
import { createLexicon } from '../understanding/lexicon.ts';
import { correctedQuery, textQueries } from '../understanding/rewording.ts';
import type { RecordEntry, RecordIndex } from './entry.ts';
import { fieldsOf, type Field, type Reason } from './fields.ts';

/** A page on the way from a part of the guide to what was found. */
export interface Crumb {
  readonly label: string;
  readonly address: string;
}

/** A page, a section of one or a row that answers a query. */
export interface BestMatch {
  readonly title: string;
  /** The section that is meant, where it is not the whole page; of a tool, what it is set to. */
  readonly heading?: string;
  /** Where to go, from the root of the guide; with the fragment of the section. */
  readonly address: string;
  /** Where the page or row begins: `address` without the fragment of a section. */
  readonly page: string;
  readonly trail: readonly Crumb[];
  readonly type: RecordEntry['type'];
  /** One sentence; empty where the title says it all. */
  readonly about: string;
  /** Why it was found: the text that holds the words. */
  readonly match: { readonly reason: Reason; readonly text: string };
  /** Whether the query is a name of it, so that what it is about answers the query at once. */
  readonly isNamed: boolean;
}

/** What the record index answers. */
export interface Answer {
  /** The best first. */
  readonly matches: readonly BestMatch[];
  /** Whether even the best is likely not what is meant. */
  readonly isUnsure: boolean;
  /** The query as it was read, where words were taken for slips. */
  readonly correction?: string;
  /** What to look for in the texts instead of the query: the first that finds anything. */
  readonly textQueries: readonly string[];
}

/** What is asked of the record index. */
export interface Question {
  readonly words: string;
  /** The most matches that are wanted. */
  readonly limit: number;
  /** Which records are wanted; all where it is absent. */
  readonly isWanted?: (type: RecordEntry['type']) => boolean;
  /** Whether every word is meant as it was typed. */
  readonly isLiteral?: boolean;
}

/** The record index, ready to be asked. */
export interface Records {
  answer(question: Question): Answer;
  /** The pages above the page or row at `address`; none if the index does not know it. */
  trailOf(address: string): readonly Crumb[];
}

/** The section of a role that tells what it earns. */
const PAY_HEADING = /^pay\b/i;

const BRIDGE = '/tools/bridge/';
const COMPARISON = '/tools/compare/';

function lastPart(address: string): string {
  return /([^/]+)\/$/.exec(address)?.[1] ?? '';
}

/** Makes an index ready to be asked. */
export function createRecords({ entries, everydayWords, textStems }: RecordIndex): Records {
  const fields = fieldsOf(entries);
  const understand = createUnderstanding(entries, fields, createLexicon(fields, everydayWords, textStems));
  const byAddress = new Map(entries.map((entry) => [entry.address, entry]));

  function trail({ up }: RecordEntry): readonly Crumb[] {
    const page = up === undefined ? undefined : entries[up];
    return page ? [...trail(page), { label: page.label, address: page.address }] : [];
  }

  function matchOf(entry: RecordEntry, { anchor, text, reason }: Field, isNamed: boolean): BestMatch {
    return {
      title: entry.label,
      ...(anchor === undefined ? {} : { heading: text }),
      address: anchor === undefined ? entry.address : `${entry.address}#${anchor}`,
      page: entry.address,
      trail: trail(entry),
      type: entry.type,
      about: entry.about,
      match: { reason, text },
      isNamed,
    };
  }

  /** The tool that answers for two records at once, set to them; `undefined` where there is none for such records. */
  function toolFor({ intent, ends }: Understood): BestMatch | undefined {
    const [from, to] = ends?.map(({ field }) => entries[field.entry]) ?? [];
    if (!from || !to || to.type !== 'role') return undefined;
    const isWay = intent.is === 'way' && (from.type === 'background' || from.type === 'role');
    const isComparison = intent.is === 'comparison' && from.type === 'role' && from !== to;
    const tool = byAddress.get(isWay ? BRIDGE : COMPARISON);
    if (!tool || !(isWay || isComparison)) return undefined;
    const [first, second] = [lastPart(from.address), lastPart(to.address)];
    return {
      title: tool.label,
      heading: isWay ? `${from.label}, to ${to.label}` : `${from.label} and ${to.label}`,
      address: `${tool.address}?${isWay ? `from=${first}&to=${second}` : `a=${first}&b=${second}`}`,
      page: tool.address,
      trail: trail(tool),
      type: tool.type,
      about: tool.about,
      match: { reason: 'name', text: tool.label },
      isNamed: false,
    };
  }

  return {
    answer: ({ words, limit, isWanted = () => true, isLiteral = false }) => {
      const understood = understand(words, isLiteral);
      const asksForPay = understood.intent.is === 'pay';
      const tool = toolFor(understood);
      const found = understood.candidates.flatMap(({ field, isNamed }) => {
        const entry = entries[field.entry];
        if (!entry || !isWanted(entry.type) || entry.address === tool?.page) return [];
        const pay = asksForPay
          ? fields.find(({ entry: at, reason, text }) => at === field.entry && reason === 'heading' && PAY_HEADING.test(text))
          : undefined;
        return [matchOf(entry, pay ?? field, isNamed && !pay)];
      });
      const correction = correctedQuery(words, understood.words);
      return {
        matches: [...(tool && isWanted(tool.type) ? [tool] : []), ...found].slice(0, limit),
        isUnsure: understood.isUnsure,
        ...(correction === undefined ? {} : { correction }),
        textQueries: textQueries(understood.words),
      };
    },
    trailOf: (address) => {
      const entry = byAddress.get(address);
      if (entry) return trail(entry);
      // A row that only its text is found by stands below its page.
      const page = byAddress.get(address.replace(/#.*/, ''));
      return page ? [...trail(page), { label: page.label, address: page.address }] : [];
    },
  };
}
