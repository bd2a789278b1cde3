import type { Draft } from '../guide.ts';
import { keyOf, type Node } from '../node.ts';
import type { Problem } from '../problem.ts';
import { marks } from '../prose/marks.ts';

const GONE: readonly string[] = ['superseded', 'withdrawn'];

/** What replaced an instrument is known, both sides say so, and what no longer stands is never cited as if it did. */
export function checkInstruments({ nodes, edges, byKey, raws }: Draft): Problem[] {
  const problems: Problem[] = [];
  const report = (code: Problem['code'], node: Node, field: string, message: string): void => {
    problems.push({ code, file: node.file, line: raws.get(node.key)?.lineOf([field]), field, message });
  };
  for (const node of nodes) {
    if (node.type !== 'instrument') continue;
    if (node.supersededBy !== undefined && node.status !== 'superseded') {
      report(
        'supersession-mismatch',
        node,
        'status',
        `is "${node.status}", yet supersededBy names ${node.supersededBy}; write superseded, or remove supersededBy.`,
      );
    }
    for (const id of node.supersedes) {
      const old = byKey.get(keyOf('instrument', id));
      if (old?.type === 'instrument' && old.supersededBy !== node.id) {
        report('supersession-mismatch', old, 'supersededBy', `${node.file} supersedes it; write supersededBy: ${node.id}.`);
      }
    }
  }
  for (const { from, to, via, field, path = [] } of edges) {
    const cited = byKey.get(to);
    const citing = byKey.get(from);
    if (cited?.type !== 'instrument' || !citing || citing.type === 'instrument') continue;
    if (via === 'field' && GONE.includes(cited.status)) {
      problems.push({
        code: 'cited-superseded',
        file: citing.file,
        line: raws.get(from)?.lineOf(path),
        field,
        message: `names ${cited.id}, which is ${cited.status}.`,
        meant: cited.supersededBy,
      });
    }
  }
  for (const node of nodes) {
    for (const run of node.prose.runs) {
      for (const mark of marks(run.text)) {
        if (mark.type !== 'instrument') continue;
        const cited = byKey.get(keyOf('instrument', mark.id));
        if (cited?.type !== 'instrument') continue;
        const gone = GONE.includes(cited.status);
        if (gone && !mark.past) {
          problems.push({
            code: 'cited-superseded',
            file: node.file,
            line: run.line,
            message: `cites ${cited.id} as if it stood; it is ${cited.status}. Write :history[${cited.id}] if its past is meant.`,
            meant: cited.supersededBy,
          });
        } else if (!gone && mark.past) {
          problems.push({
            code: 'not-superseded',
            file: node.file,
            line: run.line,
            message: `:history[${cited.id}] is for what no longer stands; it is ${cited.status}. Write :instrument[${cited.id}].`,
          });
        }
      }
    }
  }
  return problems;
}
