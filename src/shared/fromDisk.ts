import { HANDED_OVER, scriptOf } from './files.ts';
import { pageWay } from './page.ts';
import { trustedScriptUrl } from './trusted.ts';

const KEY = Symbol.for(HANDED_OVER);
const page: typeof globalThis & { [KEY]?: ReadonlyMap<string, unknown> } = globalThis;

function run(script: string): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<undefined>();
  const element = document.createElement('script');
  element.addEventListener('load', () => resolve(undefined));
  element.addEventListener('error', () => reject(new Error(`${script} is not in this folder. Unpack the whole zip file again.`)));
  element.src = trustedScriptUrl(script);
  document.head.append(element);
  return promise;
}

const asked = new Map<string, Promise<void>>();

/** Reads the file at `address` of a copy on disk: a classic script beside it hands it over. Rejects where it is not there. */
export async function fromDisk(address: string): Promise<unknown> {
  if (!page[KEY]?.has(address)) {
    const script = pageWay()(scriptOf(address)).replace(/index\.html$/, '');
    const running = asked.get(address) ?? run(script);
    asked.set(address, running);
    await running;
  }
  return page[KEY]?.get(address);
}
