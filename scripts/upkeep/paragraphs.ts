import type { Guide } from '../../src/model/guide.ts';
import type { Node } from '../../src/model/node.ts';
import type { Run } from '../../src/model/prose/prose.ts';

/** A paragraph or list item as its author wrote it, marks included. */
export interface Paragraph {
  readonly page: Node;
  readonly text: string;
  readonly line: number;
  /** The heading above it; empty before the first. */
  readonly heading: string;
}

/** Runs that stand on one line, or go on where the one before ends, are one paragraph. */
function joined(runs: readonly Run[]): readonly { readonly text: string; readonly line: number; readonly section: number }[] {
  const paragraphs: { text: string; line: number; section: number }[] = [];
  let end = -1;
  for (const { text, line, section } of runs) {
    const last = paragraphs.at(-1);
    if (last && line <= end) last.text += text;
    else paragraphs.push({ text, line, section });
    end = Math.max(end, line + (text.match(/\n/g)?.length ?? 0));
  }
  return paragraphs;
}

/** The paragraphs of a page, in order, without its headings and tables. */
export function paragraphsOf(page: Node): readonly Paragraph[] {
  const { headings, runs } = page.prose;
  return joined(runs.filter(({ context, cell }) => context !== 'heading' && !cell)).map(({ text, line, section }) => ({
    page,
    text: text.replace(/\s+/g, ' ').trim(),
    line,
    heading: headings[section]?.text ?? '',
  }));
}

/** Every paragraph of the guide. */
export function allParagraphs(guide: Guide): readonly Paragraph[] {
  return Array.from(guide.nodes.values()).flatMap(paragraphsOf);
}

const SENTENCES = new Intl.Segmenter('en', { granularity: 'sentence' });

/** The sentences of `text`, marks included: notes stand before the full stop. */
export function sentencesOf(text: string): readonly string[] {
  return Array.from(SENTENCES.segment(text), ({ segment }) => segment.trim()).filter((sentence) => sentence !== '');
}

/** `content/guide/start/index.md:12`. */
export function placeOf({ page, line }: Paragraph): string {
  return `${page.file}:${line}`;
}
