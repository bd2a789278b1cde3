import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Guide } from '../model/guide.ts';
import { pagePart } from '../model/address.ts';
import { absolute, href, SITE_TITLE } from '../site.ts';
import { escapeMarkup } from './markup.ts';
import { withPolicy } from './policy.ts';

/** The page at an address that was given up: it sends readers on, says so, and asks not to be indexed. */
export function redirectPage(to: string, label: string): string {
  const address = escapeMarkup(href(to));
  const name = escapeMarkup(label);
  return [
    '<!DOCTYPE html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width">',
    `<title>Moved: ${name} | ${escapeMarkup(SITE_TITLE)}</title>`,
    '<meta name="robots" content="noindex">',
    `<meta http-equiv="refresh" content="0; url=${address}">`,
    `<link rel="canonical" href="${escapeMarkup(absolute(pagePart(to)))}">`,
    '</head>',
    '<body>',
    '<main>',
    '<h1>This page has moved</h1>',
    `<p>It is now <a href="${address}">${name}</a>.</p>`,
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

/** Writes a page for every redirect of `guide` below `folder`; gives their number. */
export async function writeRedirects(folder: string, guide: Guide): Promise<number> {
  for (const { from, to } of guide.redirects) {
    const target = guide.byAddress.get(to) ?? guide.byAddress.get(pagePart(to));
    const file = join(folder, from, 'index.html');
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, withPolicy(redirectPage(to, target?.label ?? to)));
  }
  return guide.redirects.length;
}
