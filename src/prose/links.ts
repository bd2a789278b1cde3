import {
  defineMdastPlugin,
  type MdastPluginDefinition,
  type MdxJsxFlowElement,
  type MdxJsxTextElement,
  type MdastVisitorContext,
} from 'satteri';
import type { Href } from './href.ts';

function isLocal(url: string): boolean {
  return url.startsWith('/') && !url.startsWith('//');
}

/** Puts the base path before addresses that authors write from the root, in Markdown links and pictures and in `href` of components. */
export function linksPlugin(href: Href): MdastPluginDefinition {
  function component(node: Readonly<MdxJsxFlowElement | MdxJsxTextElement>, ctx: MdastVisitorContext): void {
    const attributes = node.attributes.map((attribute) =>
      attribute.type === 'mdxJsxAttribute' && attribute.name === 'href' && typeof attribute.value === 'string' && isLocal(attribute.value)
        ? { ...attribute, value: href(attribute.value) }
        : attribute,
    );
    if (attributes.some((attribute, index) => attribute !== node.attributes[index])) ctx.replaceNode(node, { ...node, attributes });
  }
  return defineMdastPlugin({
    name: 'guide-links',
    link: (node, ctx) => {
      if (isLocal(node.url)) ctx.setProperty(node, 'url', href(node.url));
    },
    image: (node, ctx) => {
      if (isLocal(node.url)) ctx.setProperty(node, 'url', href(node.url));
    },
    definition: (node, ctx) => {
      if (isLocal(node.url)) ctx.setProperty(node, 'url', href(node.url));
    },
    mdxJsxFlowElement: component,
    mdxJsxTextElement: component,
  });
}
