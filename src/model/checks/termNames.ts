import type { Draft } from '../guide.ts';
import type { Node } from '../node.ts';
import type { Problem } from '../problem.ts';
import { comparable, linkedNames } from '../terms/names.ts';

/** A name leads to one term: no alias is another term's name, and no name is used twice. */
export function checkTermNames({ nodes }: Draft): Problem[] {
  const terms = nodes.filter((node): node is Node<'term'> => node.type === 'term');
  const preferred = new Map(terms.map((term) => [comparable(term.term), term]));
  const owner = new Map<string, Node<'term'>>();
  const problems: Problem[] = [];
  for (const term of terms) {
    const names = linkedNames(term);
    for (const [index, name] of names.entries()) {
      const key = comparable(name);
      const named = preferred.get(key);
      const other = owner.get(key);
      if (index > 0 && named && named !== term) {
        problems.push({
          code: 'alias-is-term',
          file: term.file,
          field: 'aliases',
          message: `"${name}" is the name of the term in ${named.file}; link it with seeAlso instead.`,
        });
      } else if (other && (other !== term || names.indexOf(name) !== index)) {
        problems.push({
          code: 'duplicate-name',
          file: term.file,
          message: `the name "${name}" already belongs to ${other.file}; a name leads to one term.`,
        });
      } else {
        owner.set(key, term);
      }
    }
  }
  return problems;
}
