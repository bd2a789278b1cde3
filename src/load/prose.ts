import Slugger from 'github-slugger';
import { markdownToMdast, mdxToMdast, type MdastNode } from 'satteri';
import { directiveText } from '../model/prose/directive.ts';
import type { Heading, Image, Link, Prose, Run, RunContext } from '../model/prose/prose.ts';

/** Switched on for reading and for rendering alike, so that both see the same text. */
export const MARKDOWN_FEATURES = { gfm: { footnotes: false }, frontmatter: true, directive: true, smartPunctuation: true } as const;

const CONTEXT: Partial<Record<MdastNode['type'], RunContext>> = {
  heading: 'heading',
  link: 'link',
  linkReference: 'link',
  blockquote: 'quotation',
};
const WORD = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu;

/** What a record without prose has. */
export const NO_PROSE: Prose = { markdown: '', headings: [], runs: [], links: [], images: [], words: 0 };

function textOf(node: MdastNode): string {
  if ('value' in node && typeof node.value === 'string') return node.value;
  const content = 'children' in node ? node.children.map(textOf).join('') : '';
  return node.type === 'textDirective' ? directiveText(node.name, content) : content;
}

/** Reads Markdown or MDX source, frontmatter included so that lines count from the top of the file. Throws on MDX that cannot be parsed. */
export function readProse(source: string, format: 'md' | 'mdx'): Prose {
  const headings: Heading[] = [];
  const runs: Run[] = [];
  const links: Link[] = [];
  const images: Image[] = [];
  const slugger = new Slugger();

  function visit(node: MdastNode, context: RunContext, inTable = false): void {
    const line = node.position?.start.line ?? 1;
    if (node.type === 'heading') {
      const text = textOf(node);
      headings.push({ depth: node.depth, text, anchor: slugger.slug(text), line });
    } else if (node.type === 'link' || node.type === 'definition') {
      links.push({ url: node.url, line });
    } else if (node.type === 'image') {
      images.push({ url: node.url, alt: node.alt ?? '', line });
    } else if (node.type === 'text') {
      runs.push({ text: node.value, line, context, section: headings.length - 1, ...(inTable ? { cell: true } : {}) });
    }
    if (node.type === 'textDirective') {
      runs.push({ text: textOf(node), line, context, section: headings.length - 1 });
    } else if ('children' in node) {
      for (const child of node.children) visit(child, CONTEXT[node.type] ?? context, inTable || node.type === 'table');
    }
  }

  visit((format === 'mdx' ? mdxToMdast : markdownToMdast)(source, { features: MARKDOWN_FEATURES }), 'body');
  const words = runs.reduce((sum, { text }) => sum + (text.match(WORD)?.length ?? 0), 0);
  return { markdown: source, headings, runs, links, images, words };
}
