import type { Node } from '../model/node.ts';
import { familyOf } from './page.ts';

/** Name of the picture that stands for a page where its address is shared: that of its family, or of its part of the guide. */
export function socialImageOf(node: Node): string {
  return familyOf(node) ?? (node.address.split('/')[1] || 'home');
}
