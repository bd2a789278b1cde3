import type { RecordType } from '../model/schema/reference.ts';

/** What the place of a file in `content/` says about it. */
export interface Placed {
  readonly type: RecordType;
  readonly id: string;
  /** Path of a written page below `content/guide`, without its ending; the id otherwise. */
  readonly path: string;
  readonly fromFolder: Readonly<Record<string, string>>;
}

/** Folder pattern below `content/` → type of record. The first that fits decides. */
const LAYOUT: readonly (readonly [pattern: RegExp, place: (parts: readonly string[]) => Placed])[] = [
  [/^glossary\/([^/]+)\.md$/, ([id = '']) => ({ type: 'term', id, path: id, fromFolder: {} })],
  [/^records\/credentials\/([^/]+)\.yaml$/, ([id = '']) => ({ type: 'credential', id, path: id, fromFolder: {} })],
  [/^records\/instruments\/([^/]+)\.yaml$/, ([id = '']) => ({ type: 'instrument', id, path: id, fromFolder: {} })],
  [/^records\/datasets\/([^/]+)\.yaml$/, ([id = '']) => ({ type: 'dataset', id, path: id, fromFolder: {} })],
  [/^records\/claims\/([^/]+)\.yaml$/, ([id = '']) => ({ type: 'claim', id, path: id, fromFolder: {} })],
  [/^records\/sources\/([^/]+)\.yaml$/, ([id = '']) => ({ type: 'source', id, path: id, fromFolder: {} })],
  [/^guide\/(roles\/([^/]+)\/index)\.mdx?$/, ([path = '', id = '']) => ({ type: 'family', id, path, fromFolder: {} })],
  [/^guide\/(roles\/([^/]+)\/([^/]+))\.mdx?$/, ([path = '', family = '', id = '']) => ({ type: 'role', id, path, fromFolder: { family } })],
  [/^guide\/(skills\/(?!index\.)([^/]+))\.mdx?$/, ([path = '', id = '']) => ({ type: 'skill', id, path, fromFolder: {} })],
  [/^guide\/(cases\/(?!index\.)([^/]+))\.mdx?$/, ([path = '', id = '']) => ({ type: 'case', id, path, fromFolder: {} })],
  [/^guide\/(start\/from\/(?!index\.)([^/]+))\.mdx?$/, ([path = '', id = '']) => ({ type: 'background', id, path, fromFolder: {} })],
  [
    /^guide\/((?:[^/]+\/)*[^/]+)\.mdx?$/,
    ([path = '']) => {
      const id = path.replace(/\/index$/, '');
      return { type: 'chapter', id, path, fromFolder: { part: id === 'index' ? 'home' : (id.split('/')[0] ?? '') } };
    },
  ],
];

/** Type and id of the record in a file, from its path below `content/`; `undefined` where no record belongs. */
export function place(path: string): Placed | undefined {
  for (const [pattern, make] of LAYOUT) {
    const match = pattern.exec(path);
    if (match) return make(match.slice(1));
  }
  return undefined;
}
