import { createHash } from 'node:crypto';
import { elements, type Page } from '../site.ts';

/**
 * What the guide promises of every page: nothing comes from elsewhere, nothing runs that was not published, and text becomes
 * markup through one named place only. Hashes of a page's own inline code are added to the two directives that may hold them.
 */
export const PROMISED: Readonly<Record<string, string>> = {
  'default-src': "'none'",
  'script-src': "'self' 'wasm-unsafe-eval'",
  'style-src': "'self'",
  'img-src': "'self'",
  'font-src': "'self'",
  'connect-src': "'self'",
  'manifest-src': "'self'",
  'worker-src': "'self'",
  'form-action': "'self'",
  'base-uri': "'none'",
  'object-src': "'none'",
  'require-trusted-types-for': "'script'",
  'trusted-types': 'guide',
};

const META = 'meta[http-equiv="content-security-policy" i]';
const HASH = /^'sha256-.*'$/;

/** A policy as directive → values. */
function parsePolicy(policy: string): ReadonlyMap<string, readonly string[]> {
  return new Map(
    policy
      .split(';')
      .map((directive) => directive.trim().split(/\s+/))
      .map(([name = '', ...values]) => [name, values]),
  );
}

/** The page's policy as directive → values; empty where it has none. */
export function policyOf({ $ }: Page): ReadonlyMap<string, readonly string[]> {
  return parsePolicy($(META).attr('content') ?? '');
}

function hash(code: string): string {
  return `'sha256-${createHash('sha256').update(code).digest('base64')}'`;
}

/** Hashes of the code that stands in the page itself, by the directive that must list them. Data in a `<script>` is no code. */
function inlineHashes({ $ }: Page): Readonly<Record<'script-src' | 'style-src', readonly string[]>> {
  const hashesOf = (selector: string): readonly string[] =>
    $(selector)
      .get()
      .map((element) => hash($(element).text()));
  return {
    'script-src': hashesOf('script:not([src], [type="application/ld+json"], [type="application/json"])'),
    'style-src': hashesOf('style'),
  };
}

/** Whether the policy stands where it governs the whole page: right after the character set, and only there. */
export function checkPlace(page: Page): readonly string[] {
  const policies = elements(page, META).length;
  return [
    ...(elements(page, `head > meta[charset]:first-child + ${META}`).length === 1
      ? []
      : ['does not have its policy right after the character set']),
    ...(policies === 1 ? [] : [`has ${policies} policies`]),
  ];
}

/** Where the page's policy is not the promised one. */
export function checkDirectives(page: Page): readonly string[] {
  const policy = policyOf(page);
  const known = Object.entries(PROMISED).flatMap(([name, wanted]) => {
    const values = policy.get(name)?.filter((value) => !((name === 'script-src' || name === 'style-src') && HASH.test(value)));
    if (values?.join(' ') === wanted) return [];
    return [values === undefined ? `lacks ${name}` : `has ${name} ${values.join(' ')} instead of ${wanted}`];
  });
  return [...known, ...[...policy.keys()].filter((name) => !(name in PROMISED)).map((name) => `has ${name}, which is not promised`)];
}

/** Inline code whose hash is missing from the page's policy, and hashes that stand for no code. */
export function checkHashes(page: Page): readonly string[] {
  const policy = policyOf(page);
  return Object.entries(inlineHashes(page)).flatMap(([name, hashes]) => {
    const listed = (policy.get(name) ?? []).filter((value) => HASH.test(value));
    return [
      ...hashes.filter((value) => !listed.includes(value)).map((value) => `holds code with the hash ${value}, which ${name} does not list`),
      ...listed.filter((value) => !hashes.includes(value)).map((value) => `lists ${value} in ${name} for code that it does not hold`),
    ];
  });
}
