import type { Node } from './node.ts';

/** Everything a record is called beside its label: what a reader may type who does not know the guide's word for it. */
export function otherWords(node: Node): readonly string[] {
  const abbreviation = 'abbreviation' in node && node.abbreviation !== undefined ? [node.abbreviation] : [];
  const name = 'name' in node && node.name !== node.label ? [node.name] : [];
  const names = 'aliases' in node ? [...node.aliases, ...node.alsoCalled, ...node.lay] : [];
  return Array.from(new Set([...abbreviation, ...name, ...names]));
}
