import type { Link, PhrasingContent, Text } from 'mdast';
import { defineMdastPlugin, type Custom, type MdastNode, type MdastPluginDefinition, type MdastVisitorContext } from 'satteri';
import { formatScope, formatValue } from '../model/format/claim.ts';
import { formatStatus } from '../model/format/instrument.ts';
import type { Guide } from '../model/guide.ts';
import type { Node } from '../model/node.ts';
import { notesOf } from '../model/notes.ts';
import { directiveText } from '../model/prose/directive.ts';
import { marks, type Citation, type Mark } from '../model/prose/marks.ts';
import { createFirstMentions } from '../model/terms/firstMentions.ts';
import type { Href } from './href.ts';

/** Text here is left as its author wrote it. */
const UNTOUCHED: readonly MdastNode['type'][] = ['heading', 'textDirective'];
/** Text here keeps its marks but gets no links of its own. */
const UNLINKED: readonly MdastNode['type'][] = ['link', 'linkReference', 'blockquote'];

type Inline = PhrasingContent | Custom;

function text(value: string): Text {
  return { type: 'text', value };
}

function link(url: string, words: string, properties: Record<string, string | string[]>): Link {
  return { type: 'link', url, children: [text(words)], data: { hProperties: properties } };
}

function element(name: string, properties: Record<string, string | string[]>, children: readonly Inline[]): Custom {
  return { type: name, children: [...children], data: { hName: name, hProperties: properties } };
}

/** Types of what `node` stands in, from the inside out. */
function typesAround(node: MdastNode, ctx: MdastVisitorContext): readonly MdastNode['type'][] {
  const types: MdastNode['type'][] = [];
  for (let at = ctx.parent(node); at && at.type !== 'root'; at = ctx.parent(at)) types.push(at.type);
  return types;
}

/**
 * Renders the guide's marks in the prose of `page` and links terms at their first mention in a section.
 * Ids in the prose are known to exist: the Guide has been checked before anything is rendered.
 */
export function textPlugin(guide: Guide, page: Node, href: Href): MdastPluginDefinition {
  const noteOf = new Map(notesOf(guide, page.key).map((note) => [note.source.id, note]));
  const mentions = createFirstMentions(guide.match, page.type === 'term' ? page.id : undefined);

  function note({ source: id, locator }: Citation): Inline[] {
    const source = guide.get('source', id);
    const { number = 0, anchor = '' } = noteOf.get(source.id) ?? {};
    const mark = link(`#${anchor}`, String(number), { 'aria-label': `Source ${number}` });
    return locator === undefined ? [mark] : [mark, text(`, ${locator}`)];
  }

  function notes(citations: readonly Citation[]): Custom {
    const marks = citations.flatMap((citation, index) => [...(index > 0 ? [text('; ')] : []), ...note(citation)]);
    return element('sup', {}, marks);
  }

  function term(id: string, words: string): Link {
    return link(href(guide.get('term', id).address), words, { className: ['term'] });
  }

  function plain(value: string): Inline[] {
    const pieces: Inline[] = [];
    let end = 0;
    for (const mention of mentions.in(value)) {
      if (mention.start > end) pieces.push(text(value.slice(end, mention.start)));
      pieces.push(term(mention.id, value.slice(mention.start, mention.end)));
      end = mention.end;
    }
    if (end < value.length) pieces.push(text(value.slice(end)));
    return pieces;
  }

  function render(mark: Mark, linkTerms: boolean): Inline[] {
    switch (mark.type) {
      case 'text':
        return linkTerms ? plain(mark.text) : [text(mark.text)];
      case 'cite':
        return [notes(mark.citations)];
      case 'term': {
        const id = guide.termNamed(mark.name);
        if (id === undefined) return [text(mark.words)];
        mentions.linked(id);
        return [term(id, mark.words)];
      }
      case 'claim': {
        const claim = guide.get('claim', mark.id);
        const figure = link(href(claim.address), formatValue(claim), { className: ['claim'] });
        return [figure, text(` (${formatScope(claim)})`), notes([{ source: claim.source }])];
      }
      case 'instrument': {
        const instrument = guide.get('instrument', mark.id);
        return [link(href(instrument.address), instrument.label, { className: ['instrument'] }), text(` (${formatStatus(instrument)})`)];
      }
    }
  }

  return defineMdastPlugin({
    name: 'guide-text',
    heading: () => {
      mentions.newSection();
    },
    textDirective: (node, ctx) => {
      const written = directiveText(node.name, ctx.textContent(node));
      ctx.replaceNode(
        node,
        typesAround(node, ctx).includes('heading') ? text(written) : marks(written).flatMap((mark) => render(mark, false)),
      );
    },
    text: (node, ctx) => {
      const written = marks(node.value);
      // Most texts stay as they are wherever they stand, and where they stand takes long to find out.
      if (written.every(({ type }) => type === 'text') && guide.match(node.value).length === 0) return;
      const around = typesAround(node, ctx);
      if (around.some((type) => UNTOUCHED.includes(type))) return;
      const linkTerms = !around.some((type) => UNLINKED.includes(type));
      const pieces = written.flatMap((mark) => render(mark, linkTerms));
      const [only] = pieces;
      if (pieces.length === 1 && only?.type === 'text') return;
      ctx.replaceNode(node, pieces);
    },
  });
}
