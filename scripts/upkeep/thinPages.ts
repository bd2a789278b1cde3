import type { Guide } from '../../src/model/guide.ts';
import { isWritten, type Node, type WrittenType } from '../../src/model/node.ts';
import { notesOf } from '../../src/model/notes.ts';

/** Pages on which nearly every sentence states what somebody found, decided or pays. */
const DENSE = /^\/(?:ethics|regulation)\/|^\/start\/labor-market/;

/** For how many words a source is enough. */
const WORDS_A_SOURCE = { dense: 150, other: 300 };

/** A page with fewer sources than its length asks for. */
export interface ThinPage {
  readonly page: Node<WrittenType>;
  readonly has: number;
  readonly wants: number;
}

/** Pages of prose with too few sources, those that lack most first. Indexes and pages about the guide itself state little to be cited. */
export function thinPages(guide: Guide): readonly ThinPage[] {
  return [...guide.nodes.values()]
    .filter((node): node is Node<WrittenType> => isWritten(node) && !/^\/(?:about|tools)\/|^\/[a-z]*\/?$/.test(node.address))
    .map((page) => ({
      page,
      has: notesOf(guide, page.key).length,
      wants: Math.floor(page.prose.words / (DENSE.test(page.address) ? WORDS_A_SOURCE.dense : WORDS_A_SOURCE.other)),
    }))
    .filter(({ has, wants }) => has < wants)
    .sort((a, b) => b.wants - b.has - (a.wants - a.has) || a.page.file.localeCompare(b.page.file, 'en'));
}
