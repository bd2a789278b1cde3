import { CARDS_ADDRESS } from '../../shared/files.ts';
import { readShared } from '../../shared/readShared.ts';
import type { Card } from './card.ts';
import { showCard } from './view.ts';

/** Milliseconds the pointer rests before a card opens, and may be away before it closes: time to travel into the card. */
const REST = 250;
const AWAY = 300;
const ANCHOR = '--term';

type Cards = Readonly<Record<string, Card>>;

/** The file is written by the build that this script is of, so that its kind tells its shape. */
function isCards(file: unknown): file is Cards {
  return typeof file === 'object' && file !== null;
}

/** The id of the term that a link leads to: the last part of its path, which may end in a file name. */
function idOf(term: HTMLAnchorElement): string {
  return /\/([^/]+)\/(?:index\.html)?$/.exec(term.pathname)?.[1] ?? '';
}

/**
 * One card for all terms of a page. It opens when the pointer rests on a term, when a term gets the focus by keyboard, and on
 * the first tap (the second tap follows the link); it closes on Escape, on a click elsewhere, and when pointer and focus have
 * left both the term and the card. Where the cards cannot be read, terms stay plain links.
 */
class TermCards extends HTMLElement {
  readonly #box = document.createElement('div');
  #cards: Promise<Cards> | undefined;
  #open: HTMLAnchorElement | undefined;
  /** The term that the reader is at while the cards are fetched; none once the reader has gone on. */
  #wanted: HTMLAnchorElement | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    this.#box.id = 'term-card';
    this.#box.className = 'term-card';
    this.#box.setAttribute('popover', 'auto');
    this.#box.addEventListener('toggle', (event) => {
      if (event instanceof ToggleEvent && event.newState === 'closed') this.#forget();
    });

    document.addEventListener('pointerover', (event) => this.#point(event));
    document.addEventListener('focusin', (event) => this.#focus(event));
    document.addEventListener('click', (event) => this.#tap(event));
  }

  /** The term's link that an event happened in. */
  #term(event: Event): HTMLAnchorElement | undefined {
    const target = event.target instanceof Element ? event.target.closest('a.term') : null;
    return target instanceof HTMLAnchorElement ? target : undefined;
  }

  #isInCard(event: Event): boolean {
    return event.target instanceof Node && this.#box.contains(event.target);
  }

  #after(delay: number, act: () => void): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(act, delay);
  }

  #point(event: PointerEvent): void {
    if (event.pointerType === 'touch') return;
    const term = this.#term(event);
    if (term && term !== this.#open) this.#after(REST, () => void this.#show(term));
    else if (term || this.#isInCard(event)) clearTimeout(this.#timer);
    else this.#after(AWAY, () => this.#close());
  }

  #focus(event: FocusEvent): void {
    const term = this.#term(event);
    if (term?.matches(':focus-visible')) void this.#show(term);
    else if (!term && !this.#isInCard(event)) this.#close();
  }

  #tap(event: MouseEvent): void {
    const term = this.#term(event);
    const isTouch = event instanceof PointerEvent && event.pointerType === 'touch';
    if (!term || !isTouch || term === this.#open) return;
    event.preventDefault();
    void this.#show(term);
  }

  async #show(term: HTMLAnchorElement): Promise<void> {
    clearTimeout(this.#timer);
    this.#wanted = term;
    const card = (await this.#read())[idOf(term)];
    if (!card || term !== this.#wanted || term === this.#open) return;
    this.#close();
    if (!this.#box.isConnected) this.append(this.#box);
    showCard(this.#box, card, term.href);
    term.style.setProperty('anchor-name', ANCHOR);
    term.setAttribute('aria-describedby', this.#box.id);
    this.#open = term;
    this.#box.showPopover();
  }

  #close(): void {
    clearTimeout(this.#timer);
    this.#wanted = undefined;
    if (this.#box.matches(':popover-open')) this.#box.hidePopover();
    this.#forget();
  }

  #forget(): void {
    this.#open?.style.removeProperty('anchor-name');
    this.#open?.removeAttribute('aria-describedby');
    this.#open = undefined;
  }

  #read(): Promise<Cards> {
    this.#cards ??= readShared(CARDS_ADDRESS)
      .then((file) => (isCards(file) ? file : {}))
      .catch(() => ({}));
    return this.#cards;
  }
}

customElements.define('term-cards', TermCards);

// Without script there is nothing to show.
document.body.append(new TermCards());
