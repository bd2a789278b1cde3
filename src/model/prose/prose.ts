/** A heading in a text. The page's own title is not one of them. */
export interface Heading {
  readonly depth: number;
  readonly text: string;
  /** Fragment of the heading's address, as the site makes it. */
  readonly anchor: string;
  readonly line: number;
}

/** What surrounds a run of text. Only `body` text is searched for terms. */
export type RunContext = 'body' | 'heading' | 'link' | 'quotation';

/** Text without markup, in reading order. */
export interface Run {
  readonly text: string;
  readonly line: number;
  readonly context: RunContext;
  /** Index in `headings` of the heading above it; -1 before the first. */
  readonly section: number;
  /** Whether it stands in a table. */
  readonly cell?: true;
}

export interface Link {
  readonly url: string;
  readonly line: number;
}

export interface Image {
  readonly url: string;
  readonly alt: string;
  readonly line: number;
}

/** What the Guide needs to know of a written text. */
export interface Prose {
  /** The text as it is written, with its fields. */
  readonly markdown: string;
  readonly headings: readonly Heading[];
  readonly runs: readonly Run[];
  readonly links: readonly Link[];
  readonly images: readonly Image[];
  readonly words: number;
}
