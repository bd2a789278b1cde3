import type { Page } from '../site.ts';

/** What is wrong with the notes of `page`: each leads to its own entry in the list of sources, and each entry to its source. */
export function checkNotes({ $ }: Page): readonly string[] {
  const notes = $('main sup a').get();
  const entries = $('main li[id^="source-"]').get();
  const known = new Set(entries.map(({ attribs }) => attribs['id']));
  return [
    ...notes.flatMap((note) => {
      const number = $(note).text().trim();
      const target = $(note).attr('href') ?? '';
      if (target !== `#source-${number}`) return [`note ${number} leads to ${target}`];
      return known.has(target.slice(1)) ? [] : [`note ${number} leads nowhere`];
    }),
    ...entries.flatMap((entry, index) => {
      const number = index + 1;
      if ($(entry).attr('id') !== `source-${number}`) return [`source ${number} of the list has the id ${$(entry).attr('id') ?? ''}`];
      return $(entry).find('a[href^="https://"], a[href^="http://"]').length > 0 ? [] : [`source ${number} names no address`];
    }),
  ];
}
