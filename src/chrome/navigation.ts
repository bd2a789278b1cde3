import type { Guide } from '../model/guide.ts';
import type { Node } from '../model/node.ts';

/** A sidebar names all pages of a part up to this many, so that a page's size does not grow with the guide. */
const BESIDE_LIMIT = 30;

/** In a longer part it names the nearest on either side, as a dictionary does. */
const NEAREST = 2;

interface Tree {
  readonly parent: ReadonlyMap<Node, Node>;
  readonly children: ReadonlyMap<Node, readonly Node[]>;
}

const trees = new WeakMap<Guide, Tree>();

/** The page above an address: the nearest that has its own. */
function above(guide: Guide, address: string): Node | undefined {
  for (let up = address.replace(/[^/]+\/$/, ''); up !== ''; up = up === '/' ? '' : up.replace(/[^/]+\/$/, '')) {
    const node = guide.byAddress.get(up);
    if (node) return node;
  }
  return undefined;
}

/** Every page hangs below the page whose address begins its own; rows of tables are no pages. */
function treeOf(guide: Guide): Tree {
  const known = trees.get(guide);
  if (known) return known;
  const parent = new Map<Node, Node>();
  const children = new Map<Node, Node[]>();
  for (const node of guide.nodes.values()) {
    if (node.address === '/' || node.address.includes('#')) continue;
    const up = above(guide, node.address);
    if (!up) continue;
    parent.set(node, up);
    const group = children.get(up);
    if (group) group.push(node);
    else children.set(up, [node]);
  }
  const tree = { parent, children };
  trees.set(guide, tree);
  return tree;
}

/** The way from the home page down to the page above `node`. */
export function crumbs(guide: Guide, node: Node): readonly Node[] {
  const { parent } = treeOf(guide);
  const trail: Node[] = [];
  for (let up = parent.get(node); up; up = parent.get(up)) trail.unshift(up);
  return trail;
}

/** Pages directly below `node`. */
export function childrenOf(guide: Guide, node: Node): readonly Node[] {
  return treeOf(guide).children.get(node) ?? [];
}

/** Pages with the same page above, in order, `node` among them. */
function siblings(guide: Guide, node: Node): readonly Node[] {
  const up = treeOf(guide).parent.get(node);
  return up ? childrenOf(guide, up) : [node];
}

/** The stretch of `pages` around `node` that a sidebar shows. */
function around(pages: readonly Node[], node: Node): readonly Node[] {
  if (pages.length <= BESIDE_LIMIT) return pages;
  const at = pages.indexOf(node);
  return pages.slice(Math.max(0, at - NEAREST), at + NEAREST + 1);
}

/** What a sidebar lists: the pages below an index, or else the pages beside the one that is open. */
export function beside(guide: Guide, node: Node): readonly Node[] {
  const below = childrenOf(guide, node);
  return below.length > 0 ? below.slice(0, BESIDE_LIMIT) : around(siblings(guide, node), node);
}

/** The pages before and after in the same part. */
export function neighbors(guide: Guide, node: Node): { readonly previous: Node | undefined; readonly next: Node | undefined } {
  const pages = siblings(guide, node);
  const at = pages.indexOf(node);
  return { previous: at > 0 ? pages[at - 1] : undefined, next: pages[at + 1] };
}

/** The parts of the guide in the header, in reading order. */
export const MAIN_PARTS = ['/start/', '/roles/', '/skills/', '/cases/', '/ethics/', '/regulation/', '/glossary/'] as const;

/** What the foot of each page leads to beside the main parts. */
export const REFERENCE_PARTS = ['/tools/', '/credentials/', '/instruments/', '/datasets/', '/claims/', '/sources/', '/about/'] as const;
