import { elements, type Page } from '../site.ts';

/** What is wrong with the notes of `page`: each leads to its own entry in the list of sources, and each entry to its source. */
export function checkNotes(page: Page): readonly string[] {
  const entries = elements(page, 'main li[id]')
    .map(({ attributes }) => attributes['id'] ?? '')
    .filter((id) => /^s\d+$/.test(id));
  return [
    ...elements(page, 'main sup a').flatMap(({ attributes, text }) => {
      const target = attributes['href'] ?? '';
      if (target !== `#s${text}`) return [`note ${text} leads to ${target}`];
      return entries.includes(target.slice(1)) ? [] : [`note ${text} leads nowhere`];
    }),
    ...entries.flatMap((id, index) => {
      const number = index + 1;
      if (id !== `s${number}`) return [`source ${number} of the list has the id ${id}`];
      return elements(page, `li[id="${id}"] a[href^="http"]`).length > 0 ? [] : [`source ${number} names no address`];
    }),
  ];
}
