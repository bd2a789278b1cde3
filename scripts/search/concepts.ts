/** One result of a search as its reader sees it. */
export interface SeenResult {
  /** Title of the page, or of the row of a list. */
  readonly title: string;
  /** Heading of the section that it links to. */
  readonly heading?: string;
  /** Titles of the pages above it, without the home page and the parts of the guide: every page of a part would match these. */
  readonly breadcrumb: readonly string[];
  /** Where it leads; one page and one heading have one address. */
  readonly address: string;
  /** Whether it is marked as no good match. */
  readonly isUnsure: boolean;
}

/** Lower case, words apart by one space, without accents, apostrophes and signs; `&` is a word. */
function norm(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/['’]/g, '')
    .replaceAll('&', ' and ')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

/** The names of a concept, written `Canonical name|alternate|alternate`. */
export function namesOf(concept: string): readonly string[] {
  return concept.split('|');
}

/** Whether a name can be compared: it has a letter or digit of the Latin alphabet. */
export function isComparable(name: string): boolean {
  return norm(name) !== '';
}

/** Whether `text` holds a name of `concept` as whole words, also with an s at the end. */
export function matches(text: string, concept: string): boolean {
  const folded = norm(text);
  return namesOf(concept).some((name) => new RegExp(`(?:^| )${norm(name)}s?(?: |$)`).test(folded));
}

/** Whether a result answers to one of `concepts`: by title, heading or breadcrumb. */
export function hits({ title, heading, breadcrumb }: SeenResult, concepts: readonly string[]): boolean {
  const texts = [title, ...(heading === undefined ? [] : [heading]), ...breadcrumb];
  return texts.some((text) => concepts.some((concept) => matches(text, concept)));
}
