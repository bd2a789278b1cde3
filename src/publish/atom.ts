import { escapeMarkup } from './markup.ts';

/** One entry of a feed. Addresses are full, dates are YYYY-MM-DD. */
interface FeedEntry {
  readonly title: string;
  readonly url: string;
  readonly date: string;
  readonly text: string;
}

/** A feed of dated entries, newest first. */
export interface Feed {
  readonly title: string;
  readonly author: string;
  /** Address of the feed itself, which is also its id. */
  readonly url: string;
  /** Address of the page that shows the same list. */
  readonly page: string;
  /** Date of the feed where it has no entry yet. */
  readonly date: string;
  readonly entries: readonly FeedEntry[];
}

function element(name: string, text: string): string {
  return `<${name}>${escapeMarkup(text)}</${name}>`;
}

function link(rel: string, url: string): string {
  return `<link rel="${rel}" href="${escapeMarkup(url)}"/>`;
}

/** Atom wants a time; the guide's changes have a day. */
function updated(date: string): string {
  return element('updated', `${date}T00:00:00Z`);
}

function entryOf({ title, url, date, text }: FeedEntry): string {
  return [
    '<entry>',
    element('title', title),
    link('alternate', url),
    element('id', url),
    updated(date),
    `<content type="text">${escapeMarkup(text)}</content>`,
    '</entry>',
  ].join('\n');
}

/** `feed` in Atom 1.0 (RFC 4287). */
export function atom({ title, author, url, page, date, entries }: Feed): string {
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">',
    element('title', title),
    link('self', url),
    link('alternate', page),
    element('id', url),
    updated(entries[0]?.date ?? date),
    `<author>${element('name', author)}</author>`,
    ...entries.map(entryOf),
    '</feed>',
    '',
  ].join('\n');
}
