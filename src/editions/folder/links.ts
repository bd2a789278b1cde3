import { targetOf } from './address.ts';
import { edited, placed } from './markup.ts';

/** An attribute with a value in a start tag. Values are taken whole, so that nothing inside of one is mistaken for another. */
const ATTRIBUTE = /(?<=\s)([^\s"'<>/=]+)=("[^"]*"|'[^']*'|[^\s"'<>]+)/g;

/** An address in a list of images for several screens. */
const CANDIDATE = /(?<before>(?:^|,)\s*)(?<url>[^\s,]+)/g;

/** `url(…)` and `@import "…"` in a style sheet. */
const STYLE_URL = /(?<before>url\(\s*["']?|@import\s+["'])(?<url>[^"')\s]+)/g;

/** Attributes that lead a reader on. */
const LEADING = /^(?:a|area) href$|^(?:blockquote|q|ins|del) cite$/;

/** Attributes by which a browser fetches something, or sends something. */
const LOADING = /^(?:href|src|srcset|imagesrcset|action|formaction|poster|data)$/;

/** A file of the edition whose addresses are rewritten, and all files there are. */
export interface Place {
  readonly file: string;
  readonly files: ReadonlySet<string>;
}

function notThere(url: string, { file }: Place): Error {
  return new Error(`${file} loads ${url}, which is not a file of this edition. See src/editions/folder/leftOut.ts for what it leaves out.`);
}

/** One address in an attribute that is called `use`, as element and attribute. What is not in the edition is linked on the live site. */
function rewrite(url: string, use: string, place: Place): string {
  const target = targetOf(url, place.file, place.files);
  if (!target) return url;
  if (target.relative !== undefined) return target.relative;
  if (LEADING.test(use)) return target.live;
  if (LOADING.test(use.split(' ')[1] ?? '')) throw notThere(url, place);
  return url;
}

function rewriteValue(value: string, use: string, place: Place): string {
  if (!use.endsWith('srcset')) return rewrite(value, use, place);
  return value.replace(CANDIDATE, (_, before: string, url: string) => before + rewrite(url, use, place));
}

/** The page with every address of the site in its attributes as the way from its own file. Throws where it loads what is not there. */
export function withRelativeLinks(html: string, place: Place): string {
  const edits = placed(html, '*').map(({ name, startTag: { start, end } }) => {
    const text = html.slice(start, end).replace(ATTRIBUTE, (_, attribute: string, quoted: string) => {
      const value = quoted.replace(/^["']|["']$/g, '');
      return `${attribute}=${quoted.replace(value, () => rewriteValue(value, `${name} ${attribute}`, place))}`;
    });
    return { start, end, text };
  });
  return edited(html, edits);
}

/** The same for a style sheet. */
export function withRelativeUrls(css: string, place: Place): string {
  return css.replace(STYLE_URL, (_, before: string, url: string) => {
    const target = targetOf(url, place.file, place.files);
    if (target && target.relative === undefined) throw notThere(url, place);
    return before + (target?.relative ?? url);
  });
}
