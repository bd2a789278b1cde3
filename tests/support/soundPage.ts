import { withPolicy } from '../../src/publish/policy.ts';
import { redirectPage } from '../../src/publish/redirects.ts';
import { absolute } from '../../src/site.ts';
import { parsePage, type Page, type Site } from './site.ts';

/** Markup to add to a page. */
interface Additions {
  readonly head?: string;
  readonly body?: string;
}

function markup(address: string, { head = '', body = '' }: Additions): string {
  return `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"/><title>Page ${address}</title><meta name="description" content="On ${address}."><link rel="canonical" href="${absolute(address)}">${head}</head><body><header><nav aria-label="Main"><a href="${absolute('/')}">Home</a></nav></header><main><h1>A page</h1>${body}</main><footer>End</footer></body></html>`;
}

/** A page that keeps every rule, with `additions` that may break one. Its policy fits what it holds. */
export function soundPage(address = '/', additions: Additions = {}): Page {
  return parsePage(address, withPolicy(markup(address, additions)));
}

/** The page that is left where `to` was before. */
export function movedPage(address: string, to: string): Page {
  return parsePage(address, withPolicy(redirectPage(to, 'A page')));
}

/** `page` after a change of its text. Throws where the text has nothing to change. */
export function changed(page: Page, from: string | RegExp, to: string): Page {
  const html = page.html.replace(from, to);
  if (html === page.html) throw new Error(`The page has no ${String(from)} to change.`);
  return parsePage(page.address, html);
}

/** A site of `pages` and other `files`. */
export function siteOf(pages: readonly Page[], files: readonly string[] = []): Site {
  const paths = pages.map(({ address }) => address.replace(/\/$/, '/index.html'));
  return { folder: '', pages, files: new Set([...paths, ...files]) };
}
