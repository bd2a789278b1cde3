import { markdownToHtml } from 'satteri';
import { MARKDOWN_FEATURES } from '../load/prose.ts';
import type { Guide } from '../model/guide.ts';
import type { Node } from '../model/node.ts';
import { hastPlugins, mdastPlugins } from './plugins.ts';
import type { Href } from './href.ts';

/** The prose of a record that is no page of Starlight's, as HTML: short text in Markdown, with the guide's marks and without code and pictures. */
export async function renderProse(guide: Guide, node: Node, href: Href): Promise<string> {
  const { html } = await markdownToHtml(node.prose.markdown, {
    mdastPlugins: mdastPlugins(guide, node, href),
    hastPlugins,
    features: MARKDOWN_FEATURES,
  });
  return html;
}
