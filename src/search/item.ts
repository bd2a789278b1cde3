import type { Crumb } from './records/core.ts';

/** Between a page and what is below it. Screen readers need not read it. */
function arrow(): HTMLElement {
  const sign = document.createElement('span');
  sign.setAttribute('aria-hidden', 'true');
  sign.textContent = ' › ';
  return sign;
}

/** A paragraph of one class; `undefined` where there is nothing to say. */
export function line(className: string, ...content: readonly (Node | string)[]): HTMLParagraphElement | undefined {
  if (content.every((part) => part === '')) return undefined;
  const paragraph = document.createElement('p');
  paragraph.className = className;
  paragraph.append(...content);
  return paragraph;
}

export function linkTo(url: string, ...content: readonly (Node | string)[]): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = url;
  link.append(...content);
  return link;
}

function span(className: string, text: string): HTMLSpanElement {
  const element = document.createElement('span');
  element.className = className;
  element.textContent = text;
  return element;
}

/** The title of a result, and the section that is meant. */
export function titleParts(title: string, section?: string): readonly (Node | string)[] {
  return [span('result-title', title), ...(section === undefined ? [] : [' – ', span('result-section', section)])];
}

/** The heading of a result: a link with its title. */
export function titleOf(url: string, title: string, section?: string): HTMLHeadingElement {
  const heading = document.createElement('h4');
  heading.append(linkTo(url, ...titleParts(title, section)));
  return heading;
}

/** What kind of record a result is, and where it stands in the guide. */
export function placeOf(kind: string, trail: readonly Crumb[]): HTMLParagraphElement | undefined {
  const crumbs = trail.flatMap(({ label, address }, index) => {
    const crumb = span('crumb', label);
    crumb.dataset['address'] = address;
    return index === 0 ? [crumb] : [arrow(), crumb];
  });
  return line(
    'result-place',
    ...(kind === '' ? [] : [span('result-kind', kind)]),
    ...(kind !== '' && crumbs.length > 0 ? [' · '] : []),
    ...crumbs,
  );
}

/** An item of a list of results; parts that are `undefined` are left out. */
export function itemOf(...parts: readonly (HTMLElement | undefined)[]): HTMLLIElement {
  const item = document.createElement('li');
  item.className = 'result';
  item.append(...parts.filter((part) => part !== undefined));
  return item;
}
