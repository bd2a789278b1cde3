import { kindOf } from '../model/kind.ts';
import type { Way } from '../shared/wayFrom.ts';
import { itemOf, line, placeOf, titleOf } from './item.ts';
import type { BestMatch } from './records/core.ts';

/** Why a record was found, where its title does not show it. */
export function reasonLine({ match: { reason, text } }: BestMatch): string {
  switch (reason) {
    case 'abbreviation':
      return `Abbreviation: ${text}`;
    case 'alias':
      return `The same as “${text}”`;
    case 'also called':
      return `Also called “${text}”`;
    case 'lay':
      return `In everyday words: “${text}”`;
    case 'name':
    case 'heading':
    case 'description':
      return '';
  }
}

/** A best match as an item of a list: title, kind, place, why it was found, what it is about. */
export function bestMatchItem(match: BestMatch, way: Way): HTMLLIElement {
  const item = itemOf(
    titleOf(way(match.address), match.title, match.heading),
    placeOf(kindOf(match.type), match.trail),
    line('result-reason', reasonLine(match)),
    line('excerpt', match.about),
  );
  item.classList.toggle('instant', match.isNamed);
  return item;
}
