import { fileURLToPath } from 'node:url';
import type { HastPluginList, MdastPluginList } from 'satteri';
import type { Guide } from '../model/guide.ts';
import type { Node } from '../model/node.ts';
import type { Href } from './href.ts';
import { linksPlugin } from './links.ts';
import { tablesPlugin } from './tables.ts';
import { taskListsPlugin } from './taskLists.ts';
import { textPlugin } from './text.ts';

const pagesByFile = new WeakMap<Guide, ReadonlyMap<string, Node>>();

/** The record written in the file at `url`. */
function pageIn(guide: Guide, url: URL | undefined): Node | undefined {
  let pages = pagesByFile.get(guide);
  if (!pages) pagesByFile.set(guide, (pages = new Map(Array.from(guide.nodes.values(), (node) => [node.file, node]))));
  if (!url) return undefined;
  const path = fileURLToPath(url).replaceAll('\\', '/');
  return pages.get(path.slice(path.lastIndexOf('/content/') + 1));
}

/** The guide's Markdown extensions, for Astro's `markdown.processor`. `guide` is asked anew for each document, since it may be reloaded. */
export function prosePlugins(
  guide: () => Guide,
  href: Href,
): { readonly mdastPlugins: MdastPluginList; readonly hastPlugins: HastPluginList } {
  return {
    mdastPlugins: [
      () => linksPlugin(href),
      ({ fileURL }) => {
        const page = pageIn(guide(), fileURL);
        return page && textPlugin(guide(), page, href);
      },
    ],
    hastPlugins: [taskListsPlugin, tablesPlugin],
  };
}
