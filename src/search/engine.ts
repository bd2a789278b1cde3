import { kindOf } from '../model/kind.ts';
import { OtherEdition } from '../shared/readShared.ts';
import type { Indexes } from './indexes.ts';
import type { Found, FullText, Results } from './pagefind.ts';
import { writeQuery, type Best, type Outcome, type Query } from './query.ts';
import type { Answer, BestMatch, Crumb, Records } from './records/core.ts';
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

/** The upper list: what is found by name. */
export type BestList = Pick<Answer, 'matches' | 'isUnsure' | 'correction'>;

/** Where answers are shown. */
export interface SearchView {
  /** Replaces the upper list. */
  showBest(list: BestList, query: Query): void;
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

const NOTHING: Answer = { matches: [], isUnsure: false, textQueries: [] };

function bestOf({ matches, isUnsure }: BestList): Best {
  return { number: matches.length, isUnsure };
}

/** The results of the first of `queries` that finds anything. */
async function firstFound(fullText: FullText, queries: readonly string[], kind: string): Promise<Results> {
  for (const words of queries) {
    const found = await fullText.search(words, kind === '' ? {} : { filters: { kind } });
    if (found.results.length > 0) return found;
  }
  return { results: [] };
}

/**
 * Answers queries in two lists: best matches from the record index at once, and below them the full text of other pages. The upper
 * list is complete before the lower one is shown, so that nothing moves that is shown already. Knows nothing of documents: the
 * search page and the search dialog show its answers each in its own way.
 */
export class SearchEngine {
  readonly #view: SearchView;
  readonly #indexes: Indexes;
  readonly #sizes: Sizes;
  /** Counts what was asked, so that a slow answer to an older query is dropped. */
  #asked = 0;
  /** The query that the upper list answers, as it stands in an address, and the list. */
  #shown: { readonly query: string; readonly answer: Answer } | undefined;
  /** The query that both lists answer. */
  #answered: string | undefined;

  constructor(view: SearchView, indexes: Indexes, sizes: Sizes) {
    this.#view = view;
    this.#indexes = indexes;
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
      if (reason instanceof OtherEdition) return reason;
      console.error(reason);
      return undefined;
    });
    if (asked !== this.#asked) return false;
    if (records instanceof OtherEdition) {
      this.#view.report({ is: 'outdated' });
      return false;
    }
    const answer = this.#showBest(query, records);
    try {
      const fullText = await this.#indexes.fullText();
      // Without the names, nothing is known of the words.
      const found = await firstFound(fullText, records ? answer.textQueries : [query.words], query.kind);
      const pages = withoutPages(found, new Set(answer.matches.map(({ page }: BestMatch) => page)));
      const first = await this.#next(pages, records, asked);
      if (!first) return false;
      this.#view.showText(first);
      this.#view.report({ is: 'answered', query, best: bestOf(answer), text: pages.count() });
      if (records) this.#answered = writeQuery(query);
      return true;
    } catch (reason) {
      if (asked !== this.#asked) return false;
      console.error(reason);
      this.#view.report({ is: 'without text', query, best: records && bestOf(answer) });
      return false;
    }
  }

  /** Shows the best matches of `query` if they are not shown yet, without the full text of another query. Gives the answer. */
  #showBest(query: Query, records: Records | undefined): Answer {
    const asked = writeQuery(query);
    if (this.#shown?.query === asked) return this.#shown.answer;
    const answer = records?.answer({
      words: query.words,
      limit: this.#sizes.best,
      isWanted: (type) => query.kind === '' || kindOf(type) === query.kind,
      isLiteral: query.isLiteral,
    });
    this.#view.showBest(answer ?? NOTHING, query);
    this.#view.showText({ results: [] });
    this.#shown = answer && { query: asked, answer };
    return answer ?? NOTHING;
  }

  /** The next stretch of `pages`; `undefined` if another query than the one numbered `asked` has been asked meanwhile. */
  async #next(pages: TextPages, records: Records | undefined, asked: number): Promise<TextStretch | undefined> {
    const some = await pages.next(this.#sizes.text);
    if (asked !== this.#asked) return undefined;
    const results = some.map((found) => ({ found, trail: records?.trailOf(found.url) ?? [] }));
    return { results, ...(pages.isAtEnd() ? {} : { more: () => this.#next(pages, records, asked) }) };
  }
}
