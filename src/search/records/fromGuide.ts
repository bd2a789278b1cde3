import { pagePart } from '../../model/address.ts';
import type { Guide } from '../../model/guide.ts';
import type { Node } from '../../model/node.ts';
import { RECORD_TYPES } from '../../model/schema/reference.ts';
import { summaryOf } from '../../model/summary.ts';
import { anchorOf, type RecordEntry, type RecordIndex } from './entry.ts';

/** Finding the search page by searching helps nobody. */
const NOT_FOUND_BY_SEARCH = '/search/';

/** Whether all that is printed of the record is its summary: the statement of a figure, the title of a source. */
function isStatement({ type }: Node): boolean {
  return type === 'claim' || type === 'source';
}

function namesOf(node: Node): Pick<RecordEntry, 'abbreviation' | 'aliases' | 'alsoCalled' | 'lay'> {
  const official = 'name' in node && node.name !== node.label ? [node.name] : [];
  if (!('aliases' in node)) return { aliases: official, alsoCalled: [], lay: [] };
  const abbreviation = 'abbreviation' in node && node.abbreviation !== undefined ? { abbreviation: node.abbreviation } : {};
  return { ...abbreviation, aliases: [...official, ...node.aliases], alsoCalled: node.alsoCalled, lay: node.lay };
}

/**
 * The record index of the guide: every page and every row. `pageAbove` gives the page above a page; a row stands below the page
 * it is on. That all stand below the home page is left out, since it tells none from another.
 */
export function recordIndexOf(guide: Guide, pageAbove: (page: Node) => Node | undefined): RecordIndex {
  const nodes = RECORD_TYPES.flatMap((type): readonly Node[] => guide.all(type)).filter(({ address }) => address !== NOT_FOUND_BY_SEARCH);
  const positions = new Map(nodes.map((node, position) => [node, position]));

  function above(node: Node): number | undefined {
    const page = node.address.includes('#') ? guide.byAddress.get(pagePart(node.address)) : pageAbove(node);
    return page && page.address !== '/' ? positions.get(page) : undefined;
  }

  const entries = nodes.map((node): RecordEntry => {
    const up = above(node);
    return {
      type: node.type,
      label: isStatement(node) ? summaryOf(node) : node.label,
      address: node.address,
      ...(up === undefined ? {} : { up }),
      ...namesOf(node),
      about: isStatement(node) ? '' : summaryOf(node),
      headings: node.prose.headings.map(({ text, anchor }) => (anchor === anchorOf(text) ? text : [text, anchor])),
    };
  });
  return { entries };
}
