import { createHash } from 'node:crypto';

const INLINE_SCRIPT = /<script(?<attributes>[^>]*)>(?<code>[\s\S]*?)<\/script>/g;
const INLINE_STYLE = /<style[^>]*>([\s\S]*?)<\/style>/g;

/** Name of the one trusted-types policy; src/chrome/trusted.ts creates it. */
export const TRUSTED_TYPES_POLICY = 'guide';

function hash(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

function directive(name: string, ...values: readonly string[]): string {
  return [name, ...values].join(' ');
}

/**
 * The policy of one page: nothing from elsewhere, inline code only by its hash. `'wasm-unsafe-eval'` lets Pagefind's WebAssembly
 * run; it does not allow `eval`. `frame-ancestors` cannot be set from a page and is left to hosts that can.
 */
export function policyFor(html: string): string {
  const scripts = new Set<string>();
  for (const { groups } of html.matchAll(INLINE_SCRIPT)) {
    const attributes = groups?.['attributes'] ?? '';
    if (/\bsrc=/.test(attributes) || /type="?application\/(?:ld\+)?json/.test(attributes)) continue;
    scripts.add(hash(groups?.['code'] ?? ''));
  }
  const styles = new Set(Array.from(html.matchAll(INLINE_STYLE), ([, code = '']) => hash(code)));
  return [
    directive('default-src', "'none'"),
    directive('script-src', "'self'", "'wasm-unsafe-eval'", ...scripts),
    directive('style-src', "'self'", ...styles),
    directive('img-src', "'self'"),
    directive('font-src', "'self'"),
    directive('connect-src', "'self'"),
    directive('manifest-src', "'self'"),
    directive('worker-src', "'self'"),
    directive('form-action', "'self'"),
    directive('base-uri', "'none'"),
    directive('object-src', "'none'"),
    directive('require-trusted-types-for', "'script'"),
    directive('trusted-types', TRUSTED_TYPES_POLICY),
  ].join(';');
}

/** Puts the policy first in the head of `html`, before anything that it governs, but after the character set. */
export function withPolicy(html: string): string {
  const meta = `<meta http-equiv="content-security-policy" content="${policyFor(html)}">`;
  const marked = html.replace(/<meta charset="?utf-8"?\s*\/?>/i, (charset) => charset + meta);
  if (marked === html) throw new Error('A page has no <meta charset="utf-8"> to put the content-security policy after.');
  return marked;
}
