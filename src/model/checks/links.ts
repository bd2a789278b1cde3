import { pagePart } from '../address.ts';
import type { Draft } from '../guide.ts';
import { nearest } from '../nearest.ts';
import type { Problem } from '../problem.ts';
import { isWritten, type Node } from '../node.ts';

/** Links in prose and next steps lead to pages of the guide. Anchors are checked in the built site, where all of them exist. */
export function checkLinks({ nodes, pages, redirects, raws }: Draft): Problem[] {
  const moved = new Map(redirects.map(({ from, to }) => [from, to]));

  function problem(node: Node, url: string, line: number | undefined, field?: string): Problem[] {
    const address = pagePart(url);
    if (!url.startsWith('/') || pages.has(address)) return [];
    const meant = moved.get(address) ?? nearest(address, pages);
    return [
      { code: 'link-to-nowhere', file: node.file, line, field, message: `links to ${url}, which is not a page of the guide.`, meant },
    ];
  }

  return nodes.flatMap((node) => [
    ...node.prose.links.flatMap(({ url, line }) => problem(node, url, line)),
    ...(isWritten(node)
      ? node.next.flatMap(({ to }, index) => problem(node, to, raws.get(node.key)?.lineOf(['next', index, 'to']), `next[${index}].to`))
      : []),
  ]);
}
