import { createIndexes } from './indexes.ts';
import { readQuery, writeQuery, type Query } from './query.ts';
import { resultListIn } from './resultList.ts';
import { SearchView } from './searchView.ts';

/** Pause in typing, in milliseconds, after which the full text is searched. */
const PAUSE = 180;

/**
 * The search page. The query lives in the form and in the address, so that a search can be bookmarked and shared; nothing is stored.
 * No index is fetched before the reader shows that a search is wanted: by going to the form, or by an address with a query.
 * Until the element is upgraded the page says where else to look, and it says so again if the text cannot be searched.
 * The attribute `data-answered` holds the words to which everything shown is the answer.
 */
class GuideSearch extends HTMLElement {
  #timer: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    const form = this.querySelector('form');
    const words = this.querySelector('input');
    const kind = this.querySelector('select');
    const best = this.querySelector<HTMLElement>('[data-list="best"]');
    const text = this.querySelector<HTMLElement>('[data-list="text"]');
    if (!form || !words || !kind || !best || !text) return;

    const { bundle = '', base = '', edition = '' } = this.dataset;
    const indexes = createIndexes({ bundle, base, edition });
    const view = new SearchView(
      {
        best: resultListIn(best),
        text: resultListIn(text),
        say: (line) => this.#say(line),
        offerLists: (areOffered) => this.#reveal('.without-search', areOffered),
      },
      indexes,
      base,
    );

    const query = (): Query => ({ words: words.value.trim(), kind: kind.value });
    const ask = (): void => {
      clearTimeout(this.#timer);
      void this.#search(view, query());
    };
    // Whether it succeeds, the first search will tell.
    form.addEventListener('focusin', () => void indexes.records().catch(() => undefined), { once: true });
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      ask();
    });
    words.addEventListener('input', () => {
      delete this.dataset['answered'];
      view.preview(query());
      clearTimeout(this.#timer);
      this.#timer = setTimeout(ask, PAUSE);
    });
    kind.addEventListener('change', ask);

    const inAddress = readQuery(location.search);
    words.value = inAddress.words;
    kind.value = inAddress.kind;
    if (kind.selectedIndex < 0) kind.selectedIndex = 0;
    this.#reveal('form', true);
    this.#reveal('.without-search', false);
    if (inAddress.words !== '') ask();
  }

  disconnectedCallback(): void {
    clearTimeout(this.#timer);
  }

  async #search(view: SearchView, query: Query): Promise<void> {
    delete this.dataset['answered'];
    history.replaceState(history.state, '', `${location.pathname}${writeQuery(query)}`);
    if (await view.search(query)) this.dataset['answered'] = query.words;
  }

  #say(line: string): void {
    const status = this.querySelector('[role="status"]');
    if (status) status.textContent = line;
  }

  #reveal(selector: string, isShown: boolean): void {
    const element = this.querySelector<HTMLElement>(selector);
    if (element) element.hidden = !isShown;
  }
}

customElements.define('guide-search', GuideSearch);
