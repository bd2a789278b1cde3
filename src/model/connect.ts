import type { Edge, Via } from './edge.ts';
import type { Names } from './names.ts';
import type { Node } from './node.ts';
import { marks } from './prose/marks.ts';
import type { Run } from './prose/prose.ts';
import type { Problem } from './problem.ts';
import { formatPath, type RawRecord } from './raw.ts';
import { schemas } from './schema/index.ts';
import { referencesIn, type RecordType } from './schema/reference.ts';
import { createFirstMentions } from './terms/firstMentions.ts';
import type { Matcher } from './terms/matcher.ts';

/** What connecting a record needs to know of the others. */
export interface Connections {
  readonly names: Names;
  readonly match: Matcher;
  /** Id of the term that is called `name`. */
  readonly termNamed: (name: string) => string | undefined;
  /** Whether the names of all terms are known: if not, a name may be that of a term with problems of its own. */
  readonly termsUnderstood: boolean;
  readonly suggestTerm: (name: string) => string | undefined;
  /** The record at an address of the guide. */
  readonly at: (address: string) => Node | undefined;
}

/** Edges and dead references of one record. */
export interface Connected {
  readonly edges: Edge[];
  readonly problems: Problem[];
}

/** Edges from the fields of a record. */
function connectFields(node: Node, raw: RawRecord, { names }: Connections): Connected {
  const edges: Edge[] = [];
  const problems: Problem[] = [];
  for (const { path, target, id } of referencesIn(schemas[node.type], node)) {
    const to = names.resolve(target, id);
    if (to) edges.push({ from: node.key, to, via: 'field', field: path.filter((part) => typeof part === 'string').join('.'), path });
    else problems.push(unknown(node, target, id, names, raw.lineOf(path), formatPath(path)));
  }
  return { edges, problems };
}

function unknown(node: Node, target: RecordType, id: string, names: Names, line: number | undefined, field?: string): Problem {
  const suggestion = names.suggest(target, id);
  return {
    code: target === 'source' ? 'unknown-source' : 'unknown-id',
    file: node.file,
    line,
    field,
    message: `there is no ${target} "${id}".`,
    meant: suggestion,
  };
}

/** Line of the character at `offset` of a run. */
function lineAt(run: Run, offset: number): number {
  return run.line + (run.text.slice(0, offset).match(/\n/g)?.length ?? 0);
}

/** Edges from the prose of a record: its marks, its links, and the terms it mentions. */
function connectProse(node: Node, connections: Connections): Connected {
  const { names, match, termNamed, termsUnderstood, suggestTerm, at } = connections;
  const edges: Edge[] = [];
  const problems: Problem[] = [];
  const mentions = createFirstMentions(match, node.type === 'term' ? node.id : undefined);
  let section = -1;

  for (const run of node.prose.runs) {
    if (run.section !== section) {
      section = run.section;
      mentions.newSection();
    }
    const anchor = node.prose.headings[run.section]?.anchor;
    const connect = (target: RecordType, id: string, via: Via, line: number): void => {
      const to = names.resolve(target, id);
      if (to) edges.push({ from: node.key, to, via, anchor });
      else problems.push(unknown(node, target, id, names, line));
    };
    for (const mark of marks(run.text)) {
      const line = lineAt(run, mark.start);
      if (mark.type !== 'text' && run.context === 'heading') {
        problems.push({
          code: 'citation-in-heading',
          file: node.file,
          line,
          message: 'headings carry no notes, claims or forced links; move it into the text.',
        });
      } else if (mark.type !== 'text' && run.context === 'link') {
        problems.push({
          code: 'citation-in-link',
          file: node.file,
          line,
          message: 'a link cannot hold another; move the mark out of the brackets.',
        });
      } else if (mark.type === 'cite') {
        for (const { source } of mark.citations) connect('source', source, 'cites', line);
      } else if (mark.type === 'claim') {
        connect('claim', mark.id, 'quotes', line);
      } else if (mark.type === 'instrument') {
        connect('instrument', mark.id, 'names', line);
      } else if (mark.type === 'term') {
        const id = termNamed(mark.name);
        if (id !== undefined) {
          mentions.linked(id);
          connect('term', id, 'mentions', line);
        } else if (termsUnderstood) {
          problems.push({
            code: 'unknown-id',
            file: node.file,
            line,
            message: `the glossary has no term "${mark.name}".`,
            meant: suggestTerm(mark.name),
          });
        }
      } else if (run.context === 'body') {
        for (const { id, start } of mentions.in(mark.text)) connect('term', id, 'mentions', lineAt(run, mark.start + start));
      }
    }
  }
  for (const { url } of node.prose.links) {
    const target = at(url);
    if (target) edges.push({ from: node.key, to: target.key, via: 'links' });
  }
  return { edges, problems };
}

/** Every edge that leaves a record, and every reference that leads nowhere. */
export function connect(node: Node, raw: RawRecord, connections: Connections): Connected {
  const fields = connectFields(node, raw, connections);
  const prose = connectProse(node, connections);
  return { edges: [...fields.edges, ...prose.edges], problems: [...fields.problems, ...prose.problems] };
}
