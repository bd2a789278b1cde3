import type { Way } from '../shared/wayFrom.ts';
import type { TextStretch } from './engine.ts';
import { textResultItem } from './textResults.ts';

/** Replaces the items of the list in `section`, which holds an `ol` under a heading and is hidden while the list is empty. */
export function showItems(section: HTMLElement, items: readonly HTMLLIElement[]): void {
  section.querySelector('ol')?.replaceChildren(...items);
  section.hidden = items.length === 0;
}

function moreButton(ask: () => Promise<void>): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'more-results';
  button.textContent = 'Show more in the text';
  button.addEventListener('click', () => {
    button.disabled = true;
    void ask();
  });
  return button;
}

/** Puts a button below the list that adds the next stretch to it, where there is one. */
function offerMore(section: HTMLElement, { more }: TextStretch, way: Way): void {
  section.querySelector('.more-results')?.remove();
  if (!more) return;
  const add = async (): Promise<void> => {
    const next = await more();
    if (!next) return;
    const items = next.results.map((result) => textResultItem(result, way));
    section.querySelector('ol')?.append(...items);
    offerMore(section, next, way);
    // The button was in the way of the keyboard: it goes on at the first of the new results.
    items[0]?.querySelector('a')?.focus();
  };
  section.append(moreButton(add));
}

/** Replaces the list in `section` by a stretch of full-text results, and offers those after it. */
export function showTextItems(section: HTMLElement, stretch: TextStretch, way: Way): void {
  showItems(
    section,
    stretch.results.map((result) => textResultItem(result, way)),
  );
  offerMore(section, stretch, way);
}
