import { formatScope, formatValue } from '../format/claim.ts';
import { formatStatus } from '../format/instrument.ts';
import type { Guide } from '../guide.ts';
import { marks } from './marks.ts';
import type { Run } from './prose.ts';

/** A run as a reader sees it, without notes and links. */
function plainRun(guide: Guide, text: string): string {
  return marks(text)
    .map((mark) => {
      switch (mark.type) {
        case 'text':
          return mark.text;
        case 'cite':
          return '';
        case 'term':
          return mark.words;
        case 'claim': {
          const claim = guide.get('claim', mark.id);
          return `${formatValue(claim)} (${formatScope(claim)})`;
        }
        case 'instrument': {
          const instrument = guide.get('instrument', mark.id);
          return `${instrument.label} (${formatStatus(instrument)})`;
        }
      }
    })
    .join('');
}

/** The text of `runs` with one line a paragraph or list item: what starts on a line of its own is one. */
export function plainLines(guide: Guide, runs: readonly Run[]): readonly string[] {
  const lines: string[] = [];
  let end = -1;
  for (const { text, line } of runs) {
    const words = plainRun(guide, text).replace(/\s+/g, ' ');
    if (line > end) lines.push(words);
    else lines.push(`${lines.pop() ?? ''}${words}`);
    end = line + (text.match(/\n/g)?.length ?? 0);
  }
  return lines.map((words) => words.replace(/ +([.,;:])/g, '$1').trim()).filter((words) => words !== '');
}
