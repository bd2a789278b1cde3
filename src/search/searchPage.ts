import { bestMatchItem } from './bestMatches.ts';
import { SearchEngine, type SearchView } from './engine.ts';
import { createIndexes } from './indexes.ts';
import { afterPause, type AfterPause } from './pause.ts';
import { outcomeLine, readQuery, writeQuery, type Query } from './query.ts';
import { showItems, showTextItems } from './resultList.ts';

/** What is shown at once: as many best matches as can be looked over before reading on. */
const SIZES = { best: 8, text: 10 };

/**
 * The search page. The query lives in the form and in the address, so that a search can be bookmarked and shared; nothing is stored.
 * No index is fetched before the reader shows that a search is wanted: by going to the form, or by an address with a query.
 * Until the element is upgraded the page says where else to look, and it says so again if the text cannot be searched.
 * The attribute `data-answered` holds the words to which everything shown is the answer.
 */
class GuideSearch extends HTMLElement {
  #asking: AfterPause | undefined;

  connectedCallback(): void {
    const form = this.querySelector('form');
    const words = this.querySelector('input');
    const kind = this.querySelector('select');
    const best = this.querySelector<HTMLElement>('[data-list="best"]');
    const text = this.querySelector<HTMLElement>('[data-list="text"]');
    if (!form || !words || !kind || !best || !text) return;

    const { bundle = '', base = '', edition = '' } = this.dataset;
    const indexes = createIndexes({ bundle, base, edition });
    const view = {
      showBest: (matches) =>
        showItems(
          best,
          matches.map((match) => bestMatchItem(match, base)),
        ),
      showText: (stretch) => showTextItems(text, stretch),
      report: (outcome) => {
        this.#reveal('.without-search', outcome.is === 'without text');
        this.#say(outcomeLine(outcome, 'use the lists below'));
      },
    } satisfies SearchView;
    const engine = new SearchEngine(view, indexes, base, SIZES);

    const query = (): Query => ({ words: words.value.trim(), kind: kind.value });
    const asking = afterPause(() => void this.#search(engine, query()));
    this.#asking = asking;
    // Whether it succeeds, the first search will tell.
    form.addEventListener('focusin', () => void indexes.records().catch(() => undefined), { once: true });
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      asking.now();
    });
    words.addEventListener('input', () => {
      delete this.dataset['answered'];
      engine.preview(query());
      asking.wait();
    });
    kind.addEventListener('change', asking.now);

    const inAddress = readQuery(location.search);
    words.value = inAddress.words;
    kind.value = inAddress.kind;
    if (kind.selectedIndex < 0) kind.selectedIndex = 0;
    this.#reveal('form', true);
    this.#reveal('.without-search', false);
    if (inAddress.words !== '') asking.now();
  }

  disconnectedCallback(): void {
    this.#asking?.cancel();
  }

  async #search(engine: SearchEngine, query: Query): Promise<void> {
    delete this.dataset['answered'];
    history.replaceState(history.state, '', `${location.pathname}${writeQuery(query)}`);
    if (await engine.search(query)) this.dataset['answered'] = query.words;
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
