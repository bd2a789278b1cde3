import type { Card } from './card.ts';

function line(tag: 'p' | 'strong' | 'span', className: string, text: string): HTMLElement {
  const element = document.createElement(tag);
  element.className = className;
  element.textContent = text;
  return element;
}

/** Fills `box` with a card; `entry` is the address of the term's page. */
export function showCard(box: HTMLElement, [term, kind, definition, needs]: Card, entry: string): void {
  const head = document.createElement('p');
  head.className = 'card-head';
  head.append(line('strong', 'card-term', term), ' ', line('span', 'card-kind', kind));
  const more = document.createElement('a');
  more.href = entry;
  more.textContent = `Entry: ${term}`;
  const foot = document.createElement('p');
  foot.append(more);
  box.replaceChildren(
    head,
    line('p', 'card-definition', definition),
    ...(needs.length > 0 ? [line('p', 'card-needs', `Needed by ${needs.join(' · ')}`)] : []),
    foot,
  );
}
