import { kindOf } from '../../model/kind.ts';
import type { Way } from '../../shared/wayFrom.ts';
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

/** A best match: title, kind, place, why it was found; of what the query names, what it is, so that the question is answered at once. */
export function bestOption(match: BestMatch, way: Way): HTMLAnchorElement {
  return option(
    way(match.address),
    ...titleParts(match.title, match.heading),
    placeOf(kindOf(match.type), match.trail),
    line('result-reason', reasonLine(match)),
    match.isNamed ? line('instant', match.about) : undefined,
  );
}

/** A page whose text was found: title, kind, place, excerpt. */
export function textOption({ found, trail }: TextResult, way: Way): HTMLAnchorElement {
  return option(
    way(found.url),
    ...titleParts(nameOf(found)),
    placeOf(found.meta['kind'] ?? '', trail),
    line('excerpt', ...excerptOf(found)),
  );
}
