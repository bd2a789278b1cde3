import { load } from 'cheerio';
import { escapeMarkup } from '../../src/publish/markup.ts';

/** The text of a built page as somebody would write it by hand: no style, no script, one file. It is the floor that a page is measured against. */
export function minimalPage(html: string): string {
  const $ = load(html);
  const title = $('h1').first().text().trim();
  const description = $('meta[name="description"]').attr('content') ?? '';
  const blocks = $('main')
    .find('h2, h3, p, li, td')
    .get()
    .map((element) => ({
      name: 'name' in element && /^h\d$/.test(element.name) ? element.name : 'p',
      text: $(element).text().replace(/\s+/g, ' ').trim(),
    }))
    .filter(({ text }) => text !== '')
    .map(({ name, text }) => `<${name}>${escapeMarkup(text)}</${name}>`);
  return [
    '<!DOCTYPE html>',
    '<html lang="en">',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width">',
    '<link rel="icon" href="data:,">',
    `<title>${escapeMarkup(title)}</title>`,
    `<meta name="description" content="${escapeMarkup(description)}">`,
    `<main><h1>${escapeMarkup(title)}</h1>`,
    ...blocks,
    '</main>',
  ].join('\n');
}
