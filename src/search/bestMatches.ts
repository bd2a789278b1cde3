import { kindOf } from '../model/kind.ts';
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

/** A best match as an item of a list: title, kind, place, why it was found, what it is about. `base` is the address of the guide. */
export function bestMatchItem(match: BestMatch, base: string): HTMLLIElement {
  return itemOf(
    titleOf(`${base}${match.address.slice(1)}`, match.title, match.heading),
    placeOf(kindOf(match.type), match.trail),
    line('result-reason', reasonLine(match)),
    line('excerpt', match.about),
  );
}
