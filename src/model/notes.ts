import type { Guide } from './guide.ts';
import type { Key, Node } from './node.ts';

/** A source of a page, with the number of its note. */
export interface Note {
  readonly number: number;
  /** Id of its entry in the page's list of sources: short, since a page names it often. */
  readonly anchor: string;
  readonly source: Node<'source'>;
}

/** The source an edge leads to: the one cited, or the one behind a claim. */
function sourceBehind(guide: Guide, key: Key): Node<'source'> | undefined {
  const node = guide.nodes.get(key);
  if (node?.type === 'source') return node;
  return node?.type === 'claim' ? guide.get('source', node.source) : undefined;
}

/** The notes of a page: every source it rests on, numbered in the order of first use, the fact box before the text. */
export function notesOf(guide: Guide, key: Key): readonly Note[] {
  const sources = new Set<Node<'source'>>();
  for (const edge of guide.edgesFrom.get(key) ?? []) {
    const source = sourceBehind(guide, edge.to);
    if (source) sources.add(source);
  }
  return Array.from(sources, (source, index) => ({ number: index + 1, anchor: `s${index + 1}`, source }));
}
