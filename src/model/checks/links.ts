import { pagePart } from '../address.ts';
import type { Draft } from '../guide.ts';
import { nearest } from '../nearest.ts';
import type { Problem } from '../problem.ts';
import { isWritten, type Node } from '../node.ts';

/** Links in prose and next steps lead to pages of the guide. Anchors are checked in the built site, where all of them exist. */
export function checkLinks({ nodes, pages, redirects, raws }: Draft): Problem[] {
  const moved = new Map(redirects.map(({ from, to }) => [from, to]));

  const isDead = (url: string): boolean => url.startsWith('/') && !pages.has(pagePart(url));

  function problem({ file }: Node, url: string, line: number | undefined, field?: string): Problem {
    const address = pagePart(url);
    const meant = moved.get(address) ?? nearest(address, pages);
    return { code: 'link-to-nowhere', file, line, field, message: `links to ${url}, which is not a page of the guide.`, meant };
  }

  return nodes.flatMap((node) => [
    ...node.prose.links.filter(({ url }) => isDead(url)).map(({ url, line }) => problem(node, url, line)),
    ...(isWritten(node) ? node.next : []).flatMap(({ to }, index) =>
      isDead(to) ? [problem(node, to, raws.get(node.key)?.lineOf(['next', index, 'to']), `next[${index}].to`)] : [],
    ),
  ]);
}
