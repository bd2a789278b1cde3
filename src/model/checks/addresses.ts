import { pagePart } from '../address.ts';
import type { Draft } from '../guide.ts';
import { nearest } from '../nearest.ts';
import type { Problem } from '../problem.ts';

/** No two pages share an address, and every redirect leads from a free address to a page. */
export function checkAddresses({ nodes, byAddress, pages, redirects }: Draft): Problem[] {
  const problems: Problem[] = [];
  for (const node of nodes) {
    const other = byAddress.get(node.address);
    if (other && other !== node) {
      problems.push({
        code: 'address-clash',
        file: node.file,
        message: `its address ${node.address} is also that of ${other.file}; rename one of the files.`,
      });
    }
  }
  for (const { from, to, file, line } of redirects) {
    const taken = byAddress.get(from);
    if (taken)
      problems.push({ code: 'address-clash', file, line, message: `redirects from ${from}, which is the address of ${taken.file}.` });
    if (!pages.has(pagePart(to))) {
      problems.push({
        code: 'redirect-to-nowhere',
        file,
        line,
        message: `redirects to ${to}, which is not a page of the guide.`,
        meant: nearest(to, pages),
      });
    }
  }
  return problems;
}
