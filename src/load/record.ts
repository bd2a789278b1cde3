import type { Problem } from '../model/problem.ts';
import type { RawRecord, Unread } from '../model/raw.ts';
import { place, type Placed } from './layout.ts';
import { NO_PROSE, readProse } from './prose.ts';
import { decode } from './text.ts';
import { readYaml } from './yaml.ts';

const FRONTMATTER = /^---\n(?<fields>[\s\S]*?\n)?---(?:\n|$)/;

function readPlaced(
  placed: Placed,
  path: string,
  bytes: Uint8Array,
): { readonly raw: RawRecord } | { readonly problems: readonly Problem[] } {
  const file = `content/${path}`;
  const decoded = decode(bytes, file);
  if ('problem' in decoded) return { problems: [decoded.problem] };
  const { text } = decoded;

  if (path.endsWith('.yaml')) {
    const fields = readYaml(text, file, 1);
    return 'problems' in fields ? fields : { raw: { ...placed, file, ...fields, prose: NO_PROSE } };
  }
  const frontmatter = FRONTMATTER.exec(text);
  if (!frontmatter) {
    return { problems: [{ code: 'broken-yaml', file, line: 1, message: 'does not begin with fields between two lines of `---`.' }] };
  }
  const fields = readYaml(frontmatter.groups?.['fields'] ?? '', file, 2);
  if ('problems' in fields) return fields;
  try {
    return { raw: { ...placed, file, ...fields, prose: readProse(text, path.endsWith('.mdx') ? 'mdx' : 'md') } };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const line = /^(\d+):\d+/.exec(reason)?.[1];
    return {
      problems: [
        {
          code: 'unreadable-prose',
          file,
          line: line === undefined ? undefined : Number(line),
          message: `the text cannot be read as MDX: ${reason}. Braces and "<" are code in MDX; write them in words.`,
        },
      ],
    };
  }
}

/** Reads one file of `content/` into a record, or into what is wrong with it and which record it would be. `path` is below `content/`. */
export function readRecord(
  path: string,
  bytes: Uint8Array,
): { readonly raw: RawRecord } | { readonly problems: readonly Problem[]; readonly unread: Unread | undefined } {
  const placed = place(path);
  if (!placed) {
    const message = 'is not where any record belongs; the folders are listed in CONTRIBUTING.md.';
    return { problems: [{ code: 'misplaced-file', file: `content/${path}`, message }], unread: undefined };
  }
  const read = readPlaced(placed, path, bytes);
  return 'raw' in read ? read : { ...read, unread: placed };
}
