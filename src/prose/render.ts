import { satteriHeadingIdsPlugin } from '@astrojs/markdown-satteri';
import { markdownToHtml } from 'satteri';
import { MARKDOWN_FEATURES } from '../load/prose.ts';
import type { Guide } from '../model/guide.ts';
import type { Node } from '../model/node.ts';
import type { Href } from './href.ts';
import { prosePlugins } from './plugins.ts';

/** A table or a task, which plugins change when they are elements. */
const TABLE_OR_TASK = /\||\[[ x]\]/i;

/** The prose of a record as HTML: Markdown with the guide's marks. */
export async function renderProse(guide: Guide, { file, prose }: Node, href: Href): Promise<string> {
  const { mdastPlugins, hastPlugins } = prosePlugins(() => guide, href);
  const { html } = await markdownToHtml(prose.markdown, {
    mdastPlugins,
    // Each of them goes through the whole text, and most terms have nothing for any.
    hastPlugins: prose.headings.length > 0 || TABLE_OR_TASK.test(prose.markdown) ? [...hastPlugins, satteriHeadingIdsPlugin()] : [],
    features: MARKDOWN_FEATURES,
    // The plugins know a page by its file.
    fileURL: new URL(file, 'file:///'),
  });
  return html;
}
