import { TERM_KINDS } from '../../src/model/schema/vocabulary.ts';
import { properName, type Writer } from './prose.ts';
import type { Random } from './random.ts';
import { REVIEWED, short, type Written } from './records.ts';
import type { TermName } from './termNames.ts';

/** The fields of a term; its text comes from the writer. */
export function term(
  name: TermName,
  links: Pick<Written<'term'>, 'skills' | 'seeAlso' | 'sources'>,
  write: Writer,
  random: Random,
): Written<'term'> {
  const { name: preferred, abbreviation, aliases } = name;
  const confusion = write.sentence();
  const definition = short(write.sentence(), 190);
  const names = {
    term: preferred,
    ...(abbreviation === undefined ? {} : { abbreviation }),
    aliases: [...aliases],
    lay: [`${properName(random)} words`],
  };
  return { ...names, kind: random.pick(TERM_KINDS), definition, confusion, ...links, reviewed: REVIEWED };
}
