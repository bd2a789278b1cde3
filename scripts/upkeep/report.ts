import type { Guide } from '../../src/model/guide.ts';
import { isWritten, type Node, type WrittenType } from '../../src/model/node.ts';
import { RECORD_TYPES } from '../../src/model/schema/reference.ts';
import { datesOn, formatDates } from './dates.ts';

/** Terms that no other record mentions or links in its text: nobody meets them in reading. */
export function orphans(guide: Guide): readonly Node<'term'>[] {
  return guide
    .all('term')
    .filter(({ key }) => !(guide.edgesTo.get(key) ?? []).some(({ from, via }) => from !== key && (via === 'mentions' || via === 'links')));
}

function section(title: string, nodes: readonly Node[], line: (node: Node) => string): string[] {
  return ['', `## ${title}: ${nodes.length}`, ...nodes.map((node) => `- ${line(node)}`)];
}

/** The state of the content on `today` (YYYY-MM-DD), as Markdown. Pages stand with the fewest words first. */
export function contentReport(guide: Guide, today: string): string {
  const pages = [...guide.nodes.values()].filter((node): node is Node<WrittenType> => isWritten(node));
  const byWords = [...pages].sort((a, b) => a.prose.words - b.prose.words || a.file.localeCompare(b.file, 'en'));
  return [
    `# State of the content on ${today}`,
    '',
    `## Records: ${guide.nodes.size}`,
    ...RECORD_TYPES.map((type) => `- ${type}: ${guide.all(type).length}`),
    '',
    formatDates(datesOn(guide, today)),
    ...section(
      'Pages without a review by a practitioner',
      pages.filter(({ reviewers }) => reviewers.length === 0),
      ({ file }) => file,
    ),
    ...section('Terms that no text mentions', orphans(guide), ({ file }) => file),
    ...section('Words a page', byWords, ({ file, prose }) => `${prose.words} ${file}`),
  ].join('\n');
}
