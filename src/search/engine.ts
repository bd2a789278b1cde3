import { kindOf } from '../model/kind.ts';
import type { Indexes } from './indexes.ts';
import type { Found } from './pagefind.ts';
import { writeQuery, type Outcome, type Query } from './query.ts';
import type { BestMatch, Crumb, Records } from './records/core.ts';
import { withoutPages, type TextPages } from './textPages.ts';

/** A page whose text was found, and the pages above it. */
export interface TextResult {
  readonly found: Found;
  readonly trail: readonly Crumb[];
}

/** A stretch of the full-text results. */
export interface TextStretch {
  readonly results: readonly TextResult[];
  /** Gives the stretch after it, or `undefined` if another query was asked by then. Absent at the end. */
  readonly more?: () => Promise<TextStretch | undefined>;
}

/** Where answers are shown. */
export interface SearchView {
  /** Replaces the upper list. */
  showBest(matches: readonly BestMatch[]): void;
  /** Replaces the lower list. */
  showText(stretch: TextStretch): void;
  /** Says what a query came to. */
  report(outcome: Outcome): void;
}

/** How much is shown at once. */
export interface Sizes {
  /** Best matches. */
  readonly best: number;
  /** Full-text results in a stretch. */
  readonly text: number;
}

/**
 * Answers queries in two lists: best matches from the record index at once, and below them the full text of other pages. The upper
 * list is complete before the lower one is shown, so that nothing moves that is shown already. Knows nothing of documents: the
 * search page and the search dialog show its answers each in its own way.
 */
export class SearchEngine {
  readonly #view: SearchView;
  readonly #indexes: Indexes;
  readonly #base: string;
  readonly #sizes: Sizes;
  /** Counts what was asked, so that a slow answer to an older query is dropped. */
  #asked = 0;
  /** The query that the upper list answers, as it stands in an address, and the list's matches. */
  #shown: { readonly query: string; readonly matches: readonly BestMatch[] } | undefined;
  /** The query that both lists answer. */
  #answered: string | undefined;

  /** `base` is the address of the guide. */
  constructor(view: SearchView, indexes: Indexes, base: string, sizes: Sizes) {
    this.#view = view;
    this.#indexes = indexes;
    this.#base = base;
    this.#sizes = sizes;
  }

  /** Shows what can be known without waiting, while `query` is being typed. */
  preview(query: Query): void {
    if (writeQuery(query) === this.#answered) return;
    this.#asked += 1;
    this.#answered = undefined;
    this.#showBest(query, this.#indexes.recordsAtHand());
  }

  /** Answers `query` in full. Gives whether it did: not if a later one came between, or an index could not be fetched. */
  async search(query: Query): Promise<boolean> {
    if (writeQuery(query) === this.#answered) return true;
    this.preview(query);
    const asked = this.#asked;
    if (query.words === '') {
      this.#view.report({ is: 'nothing asked' });
      return true;
    }
    const records = await this.#indexes.records().catch((reason: unknown) => {
      console.error(reason);
      return undefined;
    });
    if (asked !== this.#asked) return false;
    const best = this.#showBest(query, records);
    try {
      const fullText = await this.#indexes.fullText();
      const found = await fullText.search(query.words, query.kind === '' ? {} : { filters: { kind: query.kind } });
      const pages = withoutPages(found, new Set(best.map(({ page }) => this.#base + page.slice(1))));
      const first = await this.#next(pages, records, asked);
      if (!first) return false;
      this.#view.showText(first);
      this.#view.report({ is: 'answered', query, best: best.length, text: pages.count() });
      if (records) this.#answered = writeQuery(query);
      return true;
    } catch (reason) {
      if (asked !== this.#asked) return false;
      console.error(reason);
      this.#view.report({ is: 'without text', query, best: records && best.length });
      return false;
    }
  }

  /** Shows the best matches of `query` if they are not shown yet, without the full text of another query. Gives them. */
  #showBest(query: Query, records: Records | undefined): readonly BestMatch[] {
    const asked = writeQuery(query);
    if (this.#shown?.query === asked) return this.#shown.matches;
    const isWanted = (type: BestMatch['type']): boolean => query.kind === '' || kindOf(type) === query.kind;
    const matches = records?.answer(query.words, this.#sizes.best, isWanted) ?? [];
    this.#view.showBest(matches);
    this.#view.showText({ results: [] });
    this.#shown = records ? { query: asked, matches } : undefined;
    return matches;
  }

  /** The next stretch of `pages`; `undefined` if another query than the one numbered `asked` has been asked meanwhile. */
  async #next(pages: TextPages, records: Records | undefined, asked: number): Promise<TextStretch | undefined> {
    const some = await pages.next(this.#sizes.text);
    if (asked !== this.#asked) return undefined;
    const results = some.map((found) => ({ found, trail: records?.trailOf(`/${found.url.slice(this.#base.length)}`) ?? [] }));
    return { results, ...(pages.isAtEnd() ? {} : { more: () => this.#next(pages, records, asked) }) };
  }
}
