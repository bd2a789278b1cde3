import { linkTo } from './item.ts';
import { writeQuery, type Query } from './query.ts';

/** Says as what a query was read where words were taken for slips, with a link that asks for it letter by letter; nothing where none were. */
export function correctionLine(correction: string | undefined, query: Query, searchPage: string): readonly (Node | string)[] {
  if (correction === undefined) return [];
  const read = document.createElement('strong');
  read.textContent = correction;
  const literal = linkTo(searchPage + writeQuery({ ...query, isLiteral: true }), `search for “${query.words}” as typed`);
  return ['Read as ', read, '. Or ', literal, '.'];
}
