import { BASE_PATH, href, SITE_URL } from '../../../src/site.ts';
import { elements, type Page } from '../site.ts';

/** Something in the markup that a directive of the policy governs. */
interface Governed {
  readonly directive: string;
  readonly selector: string;
  /** Attribute that holds an address, which may be the site's own; without one the element is forbidden as it is. */
  readonly attribute?: string;
}

const GOVERNED: readonly Governed[] = [
  { directive: 'default-src', selector: 'iframe, frame, audio[src], video[src], video[poster], track' },
  { directive: 'script-src', selector: 'script[src]', attribute: 'src' },
  { directive: 'script-src', selector: 'link[rel="modulepreload"], link[as="script"]', attribute: 'href' },
  { directive: 'style-src', selector: '[style]' },
  { directive: 'style-src', selector: 'link[rel~="stylesheet"], link[as="style"]', attribute: 'href' },
  { directive: 'img-src', selector: 'img[src]', attribute: 'src' },
  { directive: 'img-src', selector: 'image[href]', attribute: 'href' },
  { directive: 'img-src', selector: 'link[rel~="icon"]', attribute: 'href' },
  { directive: 'font-src', selector: 'link[as="font"]', attribute: 'href' },
  { directive: 'connect-src', selector: 'link[as="fetch"]', attribute: 'href' },
  { directive: 'connect-src', selector: 'a[ping]', attribute: 'ping' },
  { directive: 'manifest-src', selector: 'link[rel="manifest"]', attribute: 'href' },
  { directive: 'worker-src', selector: 'link[as="worker"]', attribute: 'href' },
  { directive: 'form-action', selector: 'form[action]', attribute: 'action' },
  { directive: 'form-action', selector: '[formaction]', attribute: 'formaction' },
  { directive: 'base-uri', selector: 'base' },
  { directive: 'object-src', selector: 'object, embed' },
];

/** Ways in which code turns text into markup or into code, past the trusted-types policy. */
const SINK =
  /\.(?:inner|outer)HTML\s*\+?=(?!=)|\.srcdoc\s*=|insertAdjacentHTML\(|document\.write(?:ln)?\(|\beval\(|\bnew Function\(|setAttribute\(\s*["'`]on/;
const CREATED_POLICY = /createPolicy\(\s*["'`]([^"'`]*)/g;

function isOwn(url: string, address: string): boolean {
  const own = new URL(SITE_URL).origin;
  if (!URL.canParse(url, own)) return false;
  const target = new URL(url, `${own}${href(address)}`);
  return target.origin === own && target.pathname.startsWith(BASE_PATH);
}

/** What `code` does that trusted types forbid, as directive and reason. `named` is the one policy that may be created. */
export function forbiddenInCode(code: string, named: string): readonly string[] {
  const sink = SINK.exec(code);
  return [
    ...(sink ? [`require-trusted-types-for forbids ${sink[0]}`] : []),
    ...Array.from(code.matchAll(CREATED_POLICY), ([, name = '']) => name)
      .filter((name) => name !== named)
      .map((name) => `trusted-types forbids a policy called "${name}"`),
  ];
}

/** What the markup and the inline code of `page` hold that the guide's policy makes a browser refuse, each with its directive. */
export function checkForbidden(page: Page, named: string): readonly string[] {
  const inMarkup = GOVERNED.flatMap(({ directive, selector, attribute }) =>
    elements(page, selector).flatMap(({ tag, attributes }) => {
      if (attribute === undefined) return [`${directive} forbids <${tag}>`];
      const url = attributes[attribute] ?? '';
      return isOwn(url, page.address) ? [] : [`${directive} forbids <${tag} ${attribute}="${url}">`];
    }),
  );
  const handlers = elements(page, '*').flatMap(({ tag, attributes }) =>
    Object.keys(attributes)
      .filter((name) => /^on/i.test(name))
      .map((name) => `script-src forbids ${name} of <${tag}>`),
  );
  return [...inMarkup, ...handlers, ...elements(page, 'script:not([src])').flatMap(({ text }) => forbiddenInCode(text, named))];
}
