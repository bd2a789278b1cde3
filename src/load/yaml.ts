import { isNode, LineCounter, parseDocument } from 'yaml';
import type { Problem } from '../model/problem.ts';
import type { FieldPath } from '../model/raw.ts';

/** The fields of a YAML text, with the line of each. */
export interface Fields {
  readonly data: Readonly<Record<string, unknown>>;
  lineOf(path: FieldPath): number | undefined;
}

/** YAML 1.2: dates stay strings, `no` stays a word. `firstLine` is the line of the file on which the text begins. */
export function readYaml(text: string, file: string, firstLine: number): Fields | { readonly problems: Problem[] } {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false });
  const lineAt = (offset: number): number => counter.linePos(offset).line + firstLine - 1;
  if (document.errors.length > 0) {
    return {
      problems: document.errors.map((error) => ({
        code: 'broken-yaml',
        file,
        line: lineAt(error.pos[0]),
        message: `the YAML cannot be read: ${error.message}. Quote text that holds a colon, and indent with spaces.`,
      })),
    };
  }
  const data: unknown = document.toJS();
  if (typeof data !== 'object' || data === null || Array.isArray(data)) {
    return { problems: [{ code: 'broken-yaml', file, line: firstLine, message: 'must be a list of `field: value` lines.' }] };
  }
  return {
    data: Object.fromEntries(Object.entries(data)),
    lineOf: (path) => {
      for (let length = path.length; length >= 0; length -= 1) {
        const node: unknown = document.getIn(path.slice(0, length), true);
        if (isNode(node) && node.range) return lineAt(node.range[0]);
      }
      return undefined;
    },
  };
}
