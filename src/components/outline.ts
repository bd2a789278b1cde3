import type { Node } from '../model/node.ts';
import { sectionsOf } from './sections.ts';

/** A heading that the outline of a page leads to. */
export interface OutlineEntry {
  readonly anchor: string;
  readonly title: string;
}

/** The second-level headings of a page in the order they stand, those of the template and those of the author. */
export function outlineOf(node: Node): readonly OutlineEntry[] {
  const sections = sectionsOf(node);
  const written = node.prose.headings.filter(({ depth }) => depth === 2).map(({ anchor, text }) => ({ anchor, title: text }));
  return [...sections.filter(({ place }) => place === 'before'), ...written, ...sections.filter(({ place }) => place === 'after')].map(
    ({ anchor, title }) => ({
      anchor,
      title,
    }),
  );
}
