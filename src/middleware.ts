import { defineMiddleware } from 'astro:middleware';
import { addressOf } from './chrome/page.ts';
import { leaner } from './publish/leaner.ts';
import { openIndex } from './publish/openIndex.ts';
import { withPolicy } from './publish/policy.ts';

/** What is done to each page of a build after it is rendered: it is indexed for search, made leaner, and gets its policy. */
export const onRequest = defineMiddleware(async ({ url }, next) => {
  const response = await next();
  const index = openIndex();
  if (!index || !response.headers.get('content-type')?.startsWith('text/html')) return response;
  const html = await response.text();
  const address = addressOf(url);
  index.addPage(address, html);
  // The page for unknown addresses stands at all of them: from there only full paths lead anywhere.
  return new Response(withPolicy(address.startsWith('/404') ? html : leaner(html, address)), response);
});
