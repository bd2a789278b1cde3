import { kindOf } from '../model/kind.ts';
import { bestMatchItem } from './bestMatches.ts';
import type { Indexes } from './indexes.ts';
import type { Found } from './pagefind.ts';
import { countLine, withoutTextLine, writeQuery, type Query } from './query.ts';
import type { BestMatch, Records } from './records/core.ts';
import type { ResultList } from './resultList.ts';
import { withoutPages, type TextPages } from './textPages.ts';
import { textResultItem } from './textResults.ts';

/** Best matches shown: as many as can be looked over before reading on. */
const BEST = 8;
/** Full-text results shown at first, and with each press of the button for more. */
const PAGE = 10;

/** What is shown of a search. */
export interface SearchParts {
  readonly best: ResultList;
  readonly text: ResultList;
  /** Announces a line. */
  readonly say: (words: string) => void;
  /** Says where else to look, or stops saying so. */
  readonly offerLists: (areOffered: boolean) => void;
}

/**
 * Answers queries in two lists: best matches from the record index at once, and below them the full text of other pages. The upper
 * list is complete before the lower one is shown, and the line that announces both stands between them, so that nothing moves that is
 * shown already.
 */
export class SearchView {
  readonly #parts: SearchParts;
  readonly #indexes: Indexes;
  readonly #base: string;
  /** Counts what was asked, so that a slow answer to an older query is dropped. */
  #asked = 0;
  /** The query that the upper list answers, as it stands in an address, and the list's matches. */
  #shown: { readonly query: string; readonly matches: readonly BestMatch[] } | undefined;
  /** The query that both lists answer. */
  #answered: string | undefined;

  /** `base` is the address of the guide. */
  constructor(parts: SearchParts, indexes: Indexes, base: string) {
    this.#parts = parts;
    this.#indexes = indexes;
    this.#base = base;
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
      this.#parts.say('');
      this.#parts.offerLists(false);
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
      const first = await pages.next(PAGE);
      if (asked !== this.#asked) return false;
      this.#showText(first, pages, records);
      this.#parts.offerLists(false);
      this.#parts.say(countLine(query, best.length, pages.count()));
      if (records) this.#answered = writeQuery(query);
      return true;
    } catch (reason) {
      if (asked !== this.#asked) return false;
      console.error(reason);
      this.#parts.offerLists(true);
      this.#parts.say(withoutTextLine(query, records && best.length));
      return false;
    }
  }

  /** Shows the best matches of `query` if they are not shown yet, without the full text of another query. Gives them. */
  #showBest(query: Query, records: Records | undefined): readonly BestMatch[] {
    const asked = writeQuery(query);
    if (this.#shown?.query === asked) return this.#shown.matches;
    const isWanted = (type: BestMatch['type']): boolean => query.kind === '' || kindOf(type) === query.kind;
    const matches = records?.answer(query.words, BEST, isWanted) ?? [];
    this.#parts.best.show(matches.map((match) => bestMatchItem(match, this.#base)));
    this.#parts.text.show([]);
    this.#shown = records ? { query: asked, matches } : undefined;
    return matches;
  }

  #items(found: readonly Found[], records: Records | undefined): readonly HTMLLIElement[] {
    return found.map((one) => textResultItem(one, records?.trailOf(`/${one.url.slice(this.#base.length)}`) ?? []));
  }

  #showText(first: readonly Found[], pages: TextPages, records: Records | undefined): void {
    const { text } = this.#parts;
    text.show(this.#items(first, records));
    const offerMore = (): void => text.offerMore(pages.isAtEnd() ? undefined : () => void showMore());
    const asked = this.#asked;
    const showMore = async (): Promise<void> => {
      const more = this.#items(await pages.next(PAGE), records);
      if (asked !== this.#asked) return;
      text.add(more);
      offerMore();
      // The button was in the way of the keyboard: it goes on at the first of the new results.
      more[0]?.querySelector('a')?.focus();
    };
    offerMore();
  }
}
