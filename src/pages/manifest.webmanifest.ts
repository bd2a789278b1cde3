import type { APIRoute } from 'astro';
import { href, SITE_TITLE } from '../site.ts';

/** The paper of the light theme: an installed guide opens on it before its styles are there. */
const PAPER = '#fbf8f2';

/** What a device needs to know to install the guide. */
const manifest = {
  name: `${SITE_TITLE}: careers in healthcare AI`,
  short_name: SITE_TITLE,
  description: 'A field guide to careers in healthcare AI',
  lang: 'en',
  dir: 'ltr',
  id: href('/'),
  start_url: href('/'),
  scope: href('/'),
  display: 'minimal-ui',
  background_color: PAPER,
  theme_color: PAPER,
  categories: ['education', 'medical', 'books'],
  icons: [{ src: href('/favicon.svg'), sizes: 'any', type: 'image/svg+xml', purpose: 'any' }],
  shortcuts: [
    { name: 'Search', url: href('/search/') },
    { name: 'Glossary', url: href('/glossary/') },
  ],
};

export const GET: APIRoute = () => new Response(JSON.stringify(manifest), { headers: { 'content-type': 'application/manifest+json' } });
