import type { Node } from '../node.ts';

/** How a source was read: `read`, `read in part`, `read through` another text. */
export function readingOf({ read, via }: Pick<Node<'source'>, 'read' | 'via'>): string {
  if (read === 'primary') return 'read';
  return read === 'part' ? 'read in part' : `read through ${via ?? 'another text'}`;
}

/** Who wrote it and when, in short: `Collins and others, 2024`. */
export function shortReference({ author, issued }: Pick<Node<'source'>, 'author' | 'issued'>): string {
  const names = author.map((name) => ('literal' in name ? name.literal : name.family));
  const who = names.length > 2 ? `${names[0]} and others` : names.join(' and ');
  return `${who}, ${issued?.slice(0, 4) ?? 'no date'}`;
}
