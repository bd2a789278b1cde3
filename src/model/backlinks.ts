import type { Edge, Via } from './edge.ts';
import type { Guide } from './guide.ts';
import { isWritten, type Key, type Node } from './node.ts';
import type { Heading } from './prose/prose.ts';

/** A page that refers to a record, with the sections in which its prose does. */
export interface Backlink {
  readonly page: Node;
  /** In reading order; empty where the page refers before its first heading or in its fields only. */
  readonly sections: readonly Heading[];
}

/** Pages before rows and glossary entries, those that refer in most sections first. */
function byWeight(a: Backlink, b: Backlink): number {
  return (
    Number(isWritten(b.page)) - Number(isWritten(a.page)) ||
    b.sections.length - a.sections.length ||
    a.page.label.localeCompare(b.page.label, 'en') ||
    a.page.key.localeCompare(b.page.key, 'en')
  );
}

function isFromElsewhere(edge: Edge, via: readonly Via[]): boolean {
  return edge.from !== edge.to && via.includes(edge.via);
}

/** Whether anything refers to the record at `key` in one of the ways `via`. */
export function isReferredTo(guide: Guide, key: Key, via: readonly Via[]): boolean {
  return guide.edgesTo.get(key)?.some((edge) => isFromElsewhere(edge, via)) ?? false;
}

/** Who refers to the record at `key` in one of the ways `via`: one entry a page, written pages first. */
export function backlinks(guide: Guide, key: Key, via: readonly Via[]): readonly Backlink[] {
  const anchors = new Map<Node, Set<string>>();
  for (const edge of guide.edgesTo.get(key) ?? []) {
    const page = guide.nodes.get(edge.from);
    if (!page || !isFromElsewhere(edge, via)) continue;
    const known = anchors.get(page) ?? new Set();
    if (edge.anchor !== undefined) known.add(edge.anchor);
    anchors.set(page, known);
  }
  return Array.from(anchors, ([page, found]) => ({ page, sections: page.prose.headings.filter(({ anchor }) => found.has(anchor)) })).sort(
    byWeight,
  );
}
