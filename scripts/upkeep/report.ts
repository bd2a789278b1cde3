import type { Guide } from '../../src/model/guide.ts';
import { isWritten, type Node, type WrittenType } from '../../src/model/node.ts';
import { RECORD_TYPES } from '../../src/model/schema/reference.ts';
import { datesOn, formatDates } from './dates.ts';
import { duplicates } from './duplicates.ts';
import { uncitedFigures, withoutExceptions } from './figures.ts';
import { pageGrade } from './grade.ts';
import { thinPages } from './thinPages.ts';

/** Terms that no other record mentions or links in its text: nobody meets them in reading. */
export function orphans(guide: Guide): readonly Node<'term'>[] {
  return guide
    .all('term')
    .filter(({ key }) => !(guide.edgesTo.get(key) ?? []).some(({ from, via }) => from !== key && (via === 'mentions' || via === 'links')));
}

/** Words of prose in each part of the guide, most first. */
function wordsByPart(pages: readonly Node<WrittenType>[]): readonly (readonly [part: string, words: number])[] {
  const parts = Map.groupBy(pages, ({ address }) => address.split('/')[1] || 'home');
  return Array.from(parts, ([part, group]) => [part, group.reduce((sum, { prose }) => sum + prose.words, 0)] as const).sort(
    (a, b) => b[1] - a[1],
  );
}

function section<T>(title: string, found: readonly T[], line: (one: T) => string): string[] {
  return ['', `## ${title}: ${found.length}`, ...found.map((one) => `- ${line(one)}`)];
}

/** The state of the content on `today` (YYYY-MM-DD), as Markdown. Pages stand with the fewest words first. */
export function contentReport(guide: Guide, today: string): string {
  const pages = [...guide.nodes.values()].filter((node): node is Node<WrittenType> => isWritten(node));
  const byWords = [...pages].sort((a, b) => a.prose.words - b.prose.words || a.file.localeCompare(b.file, 'en'));
  const graded = pages.map((page) => ({ page, grade: pageGrade(guide, page) })).sort((a, b) => b.grade - a.grade);
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
    ...section(
      'Paragraphs that stand (nearly) twice',
      duplicates(guide),
      ({ one, other, share }) => `${one} and ${other}: ${share.toFixed(2)}`,
    ),
    ...section(
      'Figures without a source in their sentence',
      withoutExceptions(uncitedFigures(guide)).figures,
      ({ place, sentence }) => `${place}: ${sentence}`,
    ),
    ...section('Pages with too few sources', thinPages(guide), ({ page, has, wants }) => `${page.file}: ${has} of ${wants}`),
    ...section('Words by part', wordsByPart(pages), ([part, words]) => `${words} ${part}`),
    ...section('Reading grade, hardest first', graded, ({ page, grade }) => `${grade.toFixed(1)} ${page.file}`),
    ...section('Words a page', byWords, ({ file, prose }) => `${prose.words} ${file}`),
  ].join('\n');
}
