import { pageRoot } from './page.ts';

/** Name of the one trusted-types policy of the guide, as src/publish/policy.ts allows it. */
const POLICY = 'guide';

interface Policy {
  createScriptURL(url: string): unknown;
}

interface Factory {
  createPolicy(name: string, rules: { readonly createScriptURL: (url: string) => string }): Policy;
}

function isFactory(value: unknown): value is Factory {
  return typeof value === 'object' && value !== null && 'createPolicy' in value;
}

/** A page on disk runs several bundles, each with a copy of this module; the policy is one for all. */
const KEY = Symbol.for('code-and-care.policy');
const page: typeof globalThis & { [KEY]?: Policy } = globalThis;

/** `url`, if it is that of a script of the guide itself. */
function ownScript(url: string): string {
  if (!new URL(url, document.baseURI).href.startsWith(pageRoot())) throw new TypeError(`${url} is no script of the guide.`);
  return url;
}

/** The address of a script of the guide itself, as browsers take it that trust no text. Throws for any other script. */
export function trustedScriptUrl(url: string): string {
  const factory: unknown = Reflect.get(globalThis, 'trustedTypes');
  if (!isFactory(factory)) return url;
  const policy = page[KEY] ?? factory.createPolicy(POLICY, { createScriptURL: ownScript });
  page[KEY] = policy;
  // The browser takes the trusted value where its types say text.
  return policy.createScriptURL(url) as string;
}
