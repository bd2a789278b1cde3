import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { loadContent } from '../src/load/guide.ts';
import type { Node } from '../src/model/node.ts';
import { linkedNames } from '../src/model/terms/names.ts';

/** Where cspell.json looks for the words of the guide's own records. */
const WORD_LIST = 'node_modules/.cache/spelling/guide.txt';

/** The names in a record that prose may use and no dictionary has: terms, people, bodies, laws, data. */
function namesIn(node: Node): readonly (string | undefined)[] {
  switch (node.type) {
    case 'term':
      return linkedNames(node);
    case 'source':
      return [...node.author.flatMap((author) => ('literal' in author ? author.literal : [author.family, author.given])), node.publisher];
    case 'credential':
      return [node.name, node.abbreviation, ...node.aliases, node.issuer];
    case 'instrument':
      return [node.name, node.shortName, ...node.aliases];
    case 'dataset':
      return [node.name, node.abbreviation, ...node.aliases, node.steward];
    default:
      return [];
  }
}

/** Writes every word of those names once: prose is checked against the glossary and the records as they are now. */
const { guide } = await loadContent(process.cwd());
const words = new Set(
  Array.from(guide.nodes.values()).flatMap((node) => [node.id, ...namesIn(node)].flatMap((name) => name?.match(/[\p{L}\p{M}'’]+/gu) ?? [])),
);
await mkdir(dirname(WORD_LIST), { recursive: true });
await writeFile(WORD_LIST, `${Array.from(words).sort().join('\n')}\n`);
