import { filterRows, revealTarget } from './filterRows.ts';

/**
 * Records in a list, complete as it comes from the server. Upgraded, it can be filtered by words: `data-row` marks what is filtered,
 * `data-group` what disappears with its last row. Nothing is kept: a reload shows everything again.
 */
export class RecordList extends HTMLElement {
  protected rows: readonly HTMLElement[] = [];
  #reveal: (() => void) | undefined;

  connectedCallback(): void {
    const control = this.querySelector<HTMLElement>('.row-filter');
    if (!control || this.#reveal) return;
    this.rows = Array.from(this.querySelectorAll<HTMLElement>('[data-row]'));
    const filter = filterRows(control, { rows: this.rows, groups: Array.from(this.querySelectorAll<HTMLElement>('[data-group]')) });
    this.#reveal = () => revealTarget(this.rows, filter);
    window.addEventListener('hashchange', this.#reveal);
    this.upgrade();
  }

  disconnectedCallback(): void {
    if (this.#reveal) window.removeEventListener('hashchange', this.#reveal);
  }

  /** What a kind of list can do beside being filtered; runs once. */
  protected upgrade(): void {}
}

customElements.define('record-list', RecordList);
