/** A piece of a page as plain values: one view serves the page that is built and the reader's device. */
export type Markup = string | MarkupElement;

interface MarkupElement {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Markup[];
}

/** An element of markup; empty strings among its children are left out. */
export function element(
  tag: string,
  attributes: Readonly<Record<string, string>>,
  ...children: readonly (Markup | readonly Markup[])[]
): MarkupElement {
  return { tag, attributes, children: children.flat().filter((child) => child !== '') };
}

/** The markup as nodes of the page. Text stays text, whatever is in it. */
export function toNode(markup: Markup): Node {
  if (typeof markup === 'string') return document.createTextNode(markup);
  const made = document.createElement(markup.tag);
  for (const [name, value] of Object.entries(markup.attributes)) made.setAttribute(name, value);
  made.append(...markup.children.map(toNode));
  return made;
}
