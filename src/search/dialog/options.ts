import { kindOf } from '../../model/kind.ts';
import { reasonLine } from '../bestMatches.ts';
import type { TextResult } from '../engine.ts';
import { line, linkTo, placeOf, titleParts } from '../item.ts';
import type { BestMatch } from '../records/core.ts';
import { excerptOf, nameOf } from '../textResults.ts';

/** A link as an option of the list: the field keeps the focus, and a click with any button does what it does on a link. */
export function option(url: string, ...content: readonly (Node | string | undefined)[]): HTMLAnchorElement {
  const link = linkTo(url, ...content.filter((part) => part !== undefined));
  link.role = 'option';
  link.tabIndex = -1;
  link.ariaSelected = 'false';
  return link;
}

/** A best match: title, kind, place, and why it was found. `base` is the address of the guide. */
export function bestOption(match: BestMatch, base: string): HTMLAnchorElement {
  return option(
    base + match.address.slice(1),
    ...titleParts(match.title, match.heading),
    placeOf(kindOf(match.type), match.trail),
    line('result-reason', reasonLine(match)),
  );
}

/** A page whose text was found: title, kind, place, excerpt. */
export function textOption({ found, trail }: TextResult): HTMLAnchorElement {
  return option(found.url, ...titleParts(nameOf(found)), placeOf(found.meta['kind'] ?? '', trail), line('excerpt', ...excerptOf(found)));
}
