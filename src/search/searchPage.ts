import { pageWay } from '../shared/page.ts';
import { bestMatchItem } from './bestMatches.ts';
import { correctionLine } from './correctionLine.ts';
import { SearchEngine, type SearchView } from './engine.ts';
import { createIndexes } from './indexes.ts';
import { afterPause, type AfterPause } from './pause.ts';
import { outcomeLine, readQuery, writeQuery, type Query } from './query.ts';
import { recentSearches, remember } from './recent.ts';
import { showItems, showTextItems } from './resultList.ts';

/** What is shown at once: as many best matches as can be looked over before reading on. */
const SIZES = { best: 8, text: 10 };

/** Headings of the upper list: of answers, and of what only comes near. */
const HEADINGS = { sure: 'Best matches', unsure: 'No good match: the closest pages' };

/**
 * The search page. The query lives in the form and in the address, so that a search can be bookmarked and shared.
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
    const correction = this.querySelector<HTMLElement>('.search-correction');
    if (!form || !words || !kind || !best || !text || !correction) return;

    const way = pageWay();
    const indexes = createIndexes();
    const view = {
      showBest: ({ matches, isUnsure, correction: read }, query) => {
        for (const list of [best, text]) list.dataset['confidence'] = isUnsure ? 'low' : 'high';
        const heading = best.querySelector('h3');
        if (heading) heading.textContent = isUnsure ? HEADINGS.unsure : HEADINGS.sure;
        correction.replaceChildren(...correctionLine(read, query, location.pathname));
        showItems(
          best,
          matches.map((match) => bestMatchItem(match, way)),
        );
      },
      showText: (stretch) => showTextItems(text, stretch, way),
      report: (outcome) => {
        this.#reveal('.without-search', outcome.is === 'without text');
        this.#say(outcomeLine(outcome, 'use the lists below'));
      },
    } satisfies SearchView;
    const engine = new SearchEngine(view, indexes, SIZES);

    /** A query is taken letter by letter only as it came with the address, until another is typed. */
    let literal = '';
    const query = (): Query => ({
      words: words.value.trim(),
      kind: kind.value,
      isLiteral: literal !== '' && words.value.trim() === literal,
    });
    const asking = afterPause(() => void this.#search(engine, query()));
    this.#asking = asking;
    // Whether it succeeds, the first search will tell.
    form.addEventListener('focusin', () => void indexes.records().catch(() => undefined), { once: true });
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      remember(words.value);
      asking.now();
    });
    this.addEventListener('click', ({ target }) => {
      if (target instanceof Element && target.closest('.results a')) remember(words.value);
    });
    words.addEventListener('input', () => {
      delete this.dataset['answered'];
      this.querySelector('.recent-searches')?.remove();
      engine.preview(query());
      asking.wait();
    });
    kind.addEventListener('change', asking.now);

    const inAddress = readQuery(location.search);
    words.value = inAddress.words;
    kind.value = inAddress.kind;
    if (inAddress.isLiteral) literal = inAddress.words;
    if (kind.selectedIndex < 0) kind.selectedIndex = 0;
    this.#reveal('form', true);
    this.#reveal('.without-search', false);
    if (inAddress.words !== '') asking.now();
    else this.append(...[recentSearches(location.pathname)].filter((section) => section !== undefined));
  }

  disconnectedCallback(): void {
    this.#asking?.cancel();
  }

  async #search(engine: SearchEngine, query: Query): Promise<void> {
    delete this.dataset['answered'];
    history.replaceState(history.state, '', writeQuery(query) || location.pathname);
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
