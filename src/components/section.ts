import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import type { Guide } from '../model/guide.ts';
import type { Node } from '../model/node.ts';
import type { RecordType } from '../model/schema/reference.ts';

/** A part of a page that is made from records, with its own heading. Its component gets the `node` of the page. */
export interface Section {
  readonly anchor: string;
  readonly title: string;
  /** Before or after the prose. */
  readonly place: 'before' | 'after';
  readonly Content: AstroComponentFactory;
  /** Whether full-text search looks into the section; by default it does. Lists of links to other pages would find the page under their names. */
  readonly isSearched?: boolean | undefined;
  /** Whether the page of `node` has the section. */
  readonly isOn: (node: Node, guide: Guide) => boolean;
}

/** Defines a section of pages of the given `types`; `shows` narrows it to those that have something to say. */
export function section<T extends RecordType>({
  types,
  shows = () => true,
  ...rest
}: Omit<Section, 'isOn'> & { readonly types: readonly T[]; readonly shows?: (node: Node<T>, guide: Guide) => boolean }): Section {
  const accepted: readonly RecordType[] = types;
  // `accepted` holds only types of T, so a node of one of them is a Node<T>.
  return { ...rest, isOn: (node, guide) => accepted.includes(node.type) && shows(node as Node<T>, guide) };
}
