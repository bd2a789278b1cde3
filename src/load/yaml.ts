import { CORE_SCHEMA, load } from 'js-yaml';
import { isNode, LineCounter, parseDocument } from 'yaml';
import type { Problem } from '../model/problem.ts';
import type { FieldPath } from '../model/raw.ts';

/** The fields of a YAML text, with the line of each. */
export interface Fields {
  readonly data: Readonly<Record<string, unknown>>;
  lineOf(path: FieldPath): number | undefined;
}

/** The text with the place of everything in it. Ten times slower than reading the values alone, so only made where a place is asked for. */
function placesIn(text: string, firstLine: number) {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false });
  return { document, lineAt: (offset: number): number => counter.linePos(offset).line + firstLine - 1 };
}

function brokenYaml(text: string, file: string, firstLine: number, reason: string): Problem[] {
  const { document, lineAt } = placesIn(text, firstLine);
  const errors = document.errors.map(({ message, pos }) => ({ message, line: lineAt(pos[0]) }));
  return (errors.length > 0 ? errors : [{ message: reason, line: firstLine }]).map(({ message, line }) => ({
    code: 'broken-yaml',
    file,
    line,
    message: `the YAML cannot be read: ${message}. Quote text that holds a colon, and indent with spaces.`,
  }));
}

/** YAML 1.2: dates stay strings, `no` stays a word. `firstLine` is the line of the file on which the text begins. */
export function readYaml(text: string, file: string, firstLine: number): Fields | { readonly problems: Problem[] } {
  let data: unknown;
  try {
    data = load(text, { schema: CORE_SCHEMA });
  } catch (error) {
    return { problems: brokenYaml(text, file, firstLine, error instanceof Error ? error.message : String(error)) };
  }
  if (typeof data !== 'object' || data === null || Array.isArray(data)) {
    return { problems: [{ code: 'broken-yaml', file, line: firstLine, message: 'must be a list of `field: value` lines.' }] };
  }
  let places: ReturnType<typeof placesIn> | undefined;
  return {
    data: Object.fromEntries(Object.entries(data)),
    lineOf: (path) => {
      places ??= placesIn(text, firstLine);
      for (let length = path.length; length >= 0; length -= 1) {
        const node: unknown = places.document.getIn(path.slice(0, length), true);
        if (isNode(node) && node.range) return places.lineAt(node.range[0]);
      }
      return undefined;
    },
  };
}
