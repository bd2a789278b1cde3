import type { Node } from './node.ts';

/** What a page or row is about, in one sentence. */
export function summaryOf(node: Node): string {
  switch (node.type) {
    case 'term':
      return node.definition;
    case 'credential':
    case 'instrument':
      return node.summary;
    case 'dataset':
      return node.goodFor;
    case 'claim':
      return node.statement;
    case 'source':
      return node.title;
    default:
      return node.description;
  }
}

const WORDS_A_MINUTE = 220;

/** Minutes to read the prose of a page, at least 1. */
export function readingMinutes(node: Node): number {
  return Math.max(1, Math.round(node.prose.words / WORDS_A_MINUTE));
}
