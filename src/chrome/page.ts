import type { Node } from '../model/node.ts';
import { BASE_PATH } from '../site.ts';
import { useGuide } from '../load/shared.ts';

/** Address in the guide of a page that is being rendered. */
export function addressOf(url: URL): string {
  const path = url.pathname.startsWith(BASE_PATH) ? url.pathname.slice(BASE_PATH.length) : url.pathname.slice(1);
  return `/${path}`;
}

/** The record a page is about; none for handouts and for the page that says an address is unknown. */
export function nodeAt(url: URL): Node | undefined {
  return useGuide().byAddress.get(addressOf(url));
}

/** The family whose hue the page has: its own, or that of its role or case. */
export function familyOf(node: Node): string | undefined {
  if (node.type === 'family') return node.id;
  return node.type === 'role' || node.type === 'case' ? node.family : undefined;
}
