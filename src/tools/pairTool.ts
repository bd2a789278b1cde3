import { toNode, type Markup } from './markup.ts';
import { readPair, writePair, type Pair, type PairNames } from './pair.ts';
import { pageWay } from '../shared/page.ts';
import { terrainIn, type Terrain } from './terrain.ts';

/** What a tool shows for two choices. */
export interface PairResult {
  /** Says in one sentence what is shown; it is announced. */
  readonly summary: string;
  readonly view: readonly Markup[];
}

/**
 * A tool in which two things are chosen and something is shown about the pair. Its form is in the page and hidden until the element is
 * upgraded; the choices live in the form and in the address, so that a result can be bookmarked and shared. Nothing is stored.
 * The attribute `data-shown` holds the address of the pair that is shown.
 */
export abstract class PairTool extends HTMLElement {
  /** Names of the choices in the address, and of the fields of the form. */
  protected abstract readonly names: PairNames;

  protected abstract show(terrain: Terrain, pair: Pair, href: (address: string) => string): PairResult;

  connectedCallback(): void {
    const form = this.querySelector('form');
    const [first, second] = this.names.map((name) => form?.querySelector<HTMLSelectElement>(`select[name="${name}"]`));
    if (!form || !first || !second) return;
    const terrain = terrainIn(this);
    const update = (): void => this.#update(terrain, [first.value, second.value]);

    const inAddress = readPair(location.search, this.names);
    for (const [index, select] of [first, second].entries()) {
      const wanted = inAddress[index] ?? '';
      if (Array.from(select.options).some(({ value }) => value === wanted)) select.value = wanted;
    }
    form.addEventListener('change', update);
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      update();
    });
    form.hidden = false;
    if (first.value !== '' && second.value !== '') update();
  }

  #update(terrain: Terrain, pair: Pair): void {
    const result = this.querySelector('.tool-result');
    const status = this.querySelector('[role="status"]');
    if (!result || !status) return;
    if (pair.includes('')) {
      status.textContent = 'Choose both.';
      result.replaceChildren();
      return;
    }
    const { summary, view } = this.show(terrain, pair, pageWay());
    status.textContent = summary;
    result.replaceChildren(...view.map(toNode));
    const address = writePair(pair, this.names);
    history.replaceState(history.state, '', `${location.pathname}${address}`);
    this.dataset['shown'] = address;
  }
}
