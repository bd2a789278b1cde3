import type { APIRoute } from 'astro';
import { buildDate, useGuide } from '../load/shared.ts';
import { changesOn } from '../model/changes.ts';
import { atom } from '../publish/atom.ts';
import { absolute, SITE_TITLE } from '../site.ts';

const CHANGES = '/about/changes/';

/** The list of changes as a feed. */
export const GET: APIRoute = () => {
  const guide = useGuide();
  const page = guide.byAddress.get(CHANGES);
  if (!page) throw new Error(`The feed is made from ${CHANGES}, which does not exist. Add content/guide/about/changes.md.`);
  const entries = changesOn(guide, page).map(({ date, title, anchor, lines }) => ({
    title,
    date,
    url: `${absolute(page.address)}#${anchor}`,
    text: lines.join('\n'),
  }));
  const feed = atom({
    title: `${SITE_TITLE}: changes`,
    author: SITE_TITLE,
    url: absolute('/changes.xml'),
    page: absolute(page.address),
    date: buildDate(),
    entries,
  });
  return new Response(feed, { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } });
};
