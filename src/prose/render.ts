import { satteriHeadingIdsPlugin } from '@astrojs/markdown-satteri';
import { markdownToHtml } from 'satteri';
import { MARKDOWN_FEATURES } from '../load/prose.ts';
import type { Guide } from '../model/guide.ts';
import type { Node } from '../model/node.ts';
import type { Href } from './href.ts';
import { prosePlugins } from './plugins.ts';

/** The prose of a record that is no page of Starlight's, as HTML: short Markdown with the guide's marks, and no pictures. */
export async function renderProse(guide: Guide, { file, prose }: Node, href: Href): Promise<string> {
  const { mdastPlugins, hastPlugins } = prosePlugins(() => guide, href);
  const { html } = await markdownToHtml(prose.markdown, {
    mdastPlugins,
    hastPlugins: [...hastPlugins, satteriHeadingIdsPlugin()],
    features: MARKDOWN_FEATURES,
    // The plugins know a page by its file.
    fileURL: new URL(file, 'file:///'),
  });
  return html;
}
