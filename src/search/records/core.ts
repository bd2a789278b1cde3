import { candidatesFor } from './candidates.ts';
import type { RecordEntry, RecordIndex } from './entry.ts';
import { fieldsOf, type Reason } from './fields.ts';
import { createLexicon } from './lexicon.ts';
import { rank } from './rank.ts';
import { subjectOf } from './words.ts';

/** A page on the way from a part of the guide to what was found. */
export interface Crumb {
  readonly label: string;
  readonly address: string;
}

/** A page, a section of one or a row that answers a query. */
export interface BestMatch {
  readonly title: string;
  /** The section that is meant, where it is not the whole page. */
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
}

/** The record index, ready to be asked. */
export interface Records {
  /** What answers `query`, the best first, at most `limit`; only records for which `isWanted` holds. */
  answer(query: string, limit: number, isWanted?: (type: RecordEntry['type']) => boolean): readonly BestMatch[];
  /** The pages above the page or row at `address`; none if the index does not know it. */
  trailOf(address: string): readonly Crumb[];
}

/** Makes an index ready to be asked. A query is read as its subject, compared with every name, heading and summary, and ranked. */
export function createRecords(index: RecordIndex): Records {
  const { entries } = index;
  const fields = fieldsOf(index);
  const lexicon = createLexicon(fields);
  const byAddress = new Map(entries.map((entry) => [entry.address, entry]));

  function trail({ up }: RecordEntry): readonly Crumb[] {
    const page = up === undefined ? undefined : entries[up];
    return page ? [...trail(page), { label: page.label, address: page.address }] : [];
  }

  return {
    answer: (query, limit, isWanted = () => true) =>
      rank(candidatesFor(subjectOf(query), fields, lexicon))
        .flatMap(({ field, reason }) => {
          const entry = entries[field.entry];
          if (!entry || !isWanted(entry.type)) return [];
          const section = field.anchor === undefined ? {} : { heading: field.text };
          const match: BestMatch = {
            title: entry.label,
            ...section,
            address: field.anchor === undefined ? entry.address : `${entry.address}#${field.anchor}`,
            page: entry.address,
            trail: trail(entry),
            type: entry.type,
            about: entry.about,
            match: { reason, text: field.text },
          };
          return [match];
        })
        .slice(0, limit),
    trailOf: (address) => {
      const entry = byAddress.get(address);
      return entry ? trail(entry) : [];
    },
  };
}
