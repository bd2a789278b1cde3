import { WORKER_ADDRESS } from './protocol.ts';

/** Name of the one trusted-types policy of the guide, as src/publish/policy.ts allows it. */
const POLICY = 'guide';

interface Factory {
  createPolicy(name: string, rules: { readonly createScriptURL: (url: string) => string }): { createScriptURL(url: string): unknown };
}

function isFactory(value: unknown): value is Factory {
  return typeof value === 'object' && value !== null && 'createPolicy' in value;
}

/** The address of the worker, which is the only script that the guide runs by its address. */
export function trustedWorkerUrl(base: string): string {
  const url = base + WORKER_ADDRESS.slice(1);
  const factory: unknown = Reflect.get(globalThis, 'trustedTypes');
  if (!isFactory(factory)) return url;
  const policy = factory.createPolicy(POLICY, {
    createScriptURL: (asked) => {
      if (asked !== url) throw new TypeError(`${asked} is no script of the guide.`);
      return asked;
    },
  });
  // The browser takes the trusted value where its types say text.
  return policy.createScriptURL(url) as string;
}
