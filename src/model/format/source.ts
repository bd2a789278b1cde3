import type { Node } from '../node.ts';

/** How a source was read: `read`, `read in part`, `read through` another text. */
export function readingOf({ read, via }: Pick<Node<'source'>, 'read' | 'via'>): string {
  if (read === 'primary') return 'read';
  return read === 'part' ? 'read in part' : `read through ${via ?? 'another text'}`;
}
