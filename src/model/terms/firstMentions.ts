import type { Matcher, Mention } from './matcher.ts';

/** Links a term at its first mention in a section, and never on its own page. */
export interface FirstMentions {
  /** Call at each heading: terms may be linked again. */
  newSection(): void;
  /** Notes a term that the author linked by hand, so that it is not linked again in the section. */
  linked(id: string): void;
  /** The mentions in `text` that are to be linked. */
  in(text: string): Mention[];
}

/** One document's state. `own` is the id of the term the document is about, if it is a term's page. */
export function createFirstMentions(match: Matcher, own?: string): FirstMentions {
  const seen = new Set<string>();
  const add = (id: string): void => {
    seen.add(id);
  };
  const newSection = (): void => {
    seen.clear();
    if (own !== undefined) add(own);
  };
  newSection();
  return {
    newSection,
    linked: add,
    in: (text) =>
      match(text).filter(({ id }) => {
        if (seen.has(id)) return false;
        add(id);
        return true;
      }),
  };
}
