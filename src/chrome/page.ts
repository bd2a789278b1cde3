import type { Node } from '../model/node.ts';
import { BASE_PATH } from '../site.ts';
import { useGuide } from '../load/shared.ts';

/** Address in the guide of a page that is being rendered. */
export function addressOf(url: URL): string {
  const path = url.pathname.startsWith(BASE_PATH) ? url.pathname.slice(BASE_PATH.length) : url.pathname.slice(1);
  return `/${path}`;
}

/** The record a page is about; none for the page that says an address is unknown. */
export function nodeAt(url: URL): Node | undefined {
  return useGuide().byAddress.get(addressOf(url));
}
