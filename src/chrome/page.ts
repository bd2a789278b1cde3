import type { Node } from '../model/node.ts';
import { addressOf } from '../site.ts';
import { useGuide } from '../load/shared.ts';

/** The record a page is about; none for handouts and for the page that says an address is unknown. */
export function nodeAt(url: URL): Node | undefined {
  return useGuide().byAddress.get(addressOf(url));
}

/** The family whose hue the page has: its own, or that of its role or case. */
export function familyOf(node: Node): string | undefined {
  if (node.type === 'family') return node.id;
  return node.type === 'role' || node.type === 'case' ? node.family : undefined;
}
