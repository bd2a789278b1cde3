import { openFullText, type FullText, type Results } from './pagefind.ts';
import { countLine, readQuery, writeQuery, type Query } from './query.ts';
import { resultItem } from './results.ts';

/** Results shown at first, and with each press of the button for more. */
const PAGE = 10;
/** Pause in typing, in milliseconds, after which a query is answered. */
const PAUSE = 180;

/**
 * The search page. The query lives in the form and in the address, so that a search can be bookmarked and shared; nothing is stored.
 * Until the element is upgraded the page says where else to look, and it says so again if the index cannot be fetched.
 */
class GuideSearch extends HTMLElement {
  #fullText: Promise<FullText> | undefined;
  /** Counts searches, so that a slow answer to an older query is dropped. */
  #asked = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    const form = this.querySelector('form');
    const words = this.querySelector('input');
    const kind = this.querySelector('select');
    if (!form || !words || !kind) return;
    const query = readQuery(location.search);
    words.value = query.words;
    kind.value = query.kind;
    if (kind.selectedIndex < 0) kind.selectedIndex = 0;
    const ask = (): void => {
      clearTimeout(this.#timer);
      void this.#search({ words: words.value.trim(), kind: kind.value });
    };
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      ask();
    });
    words.addEventListener('input', () => {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(ask, PAUSE);
    });
    kind.addEventListener('change', ask);
    this.#show('form', true);
    this.#show('.without-search', false);
    if (query.words !== '') ask();
  }

  disconnectedCallback(): void {
    clearTimeout(this.#timer);
  }

  #show(selector: string, isShown: boolean): void {
    const element = this.querySelector<HTMLElement>(selector);
    if (element) element.hidden = !isShown;
  }

  #say(words: string): void {
    const status = this.querySelector('[role="status"]');
    if (status) status.textContent = words;
  }

  /** The index, fetched at the first query; a failed fetch is tried again at the next. */
  #open(): Promise<FullText> {
    const { bundle = '', base = '', edition = '' } = this.dataset;
    this.#fullText ??= openFullText(bundle, base, edition).catch((reason: unknown) => {
      this.#fullText = undefined;
      throw reason;
    });
    return this.#fullText;
  }

  async #search(query: Query): Promise<void> {
    this.#asked += 1;
    const asked = this.#asked;
    history.replaceState(history.state, '', `${location.pathname}${writeQuery(query)}`);
    if (query.words === '') {
      this.#clear();
      this.#say('');
      return;
    }
    try {
      const fullText = await this.#open();
      const found = await fullText.search(query.words, query.kind === '' ? {} : { filters: { kind: query.kind } });
      const first = await this.#itemsFrom(found, 0);
      if (asked !== this.#asked) return;
      this.#clear();
      this.#append(found, first, asked);
      this.#show('.without-search', false);
      this.#say(countLine(query, found.results.length));
    } catch (reason) {
      if (asked !== this.#asked) return;
      console.error(reason);
      this.#clear();
      this.#show('.without-search', true);
      this.#say('The search index could not be loaded. Check the connection and search again, or use the lists below.');
    }
  }

  async #itemsFrom({ results }: Results, from: number): Promise<HTMLLIElement[]> {
    const found = await Promise.all(results.slice(from, from + PAGE).map(({ data }) => data()));
    return found.map(resultItem);
  }

  #clear(): void {
    this.querySelector('.results')?.replaceChildren();
    this.#show('.results', false);
    this.querySelector('.more-results')?.remove();
  }

  /** Adds results to the list, and a button while there are more. */
  #append(found: Results, items: readonly HTMLLIElement[], asked: number): void {
    const list = this.querySelector('.results');
    if (!list) return;
    list.append(...items);
    this.#show('.results', items.length > 0);
    const shown = list.childElementCount;
    const rest = found.results.length - shown;
    if (rest <= 0) return;
    const more = document.createElement('button');
    more.type = 'button';
    more.className = 'more-results';
    more.textContent = `Show ${Math.min(rest, PAGE)} more`;
    more.addEventListener('click', () => void this.#showMore(more, found, shown, asked));
    list.after(more);
  }

  async #showMore(button: HTMLButtonElement, found: Results, from: number, asked: number): Promise<void> {
    button.disabled = true;
    const items = await this.#itemsFrom(found, from);
    if (asked !== this.#asked) return;
    button.remove();
    this.#append(found, items, asked);
    // The button is gone: the keyboard goes on at the first of the new results.
    items[0]?.querySelector('a')?.focus();
  }
}

customElements.define('guide-search', GuideSearch);
