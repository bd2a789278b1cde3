import { CARDS_ADDRESS, handOver, PAGEFIND_ADDRESS, PAGEFIND_FOLDER, RECORDS_ADDRESS, scriptOf } from '../../shared/files.ts';
import { bundlePagefind } from './bundle.ts';
import { bytesOf, textAt, type Files } from './files.ts';

/** Every file that scripts read through `readShared`. */
const SHARED_FILES: readonly string[] = [CARDS_ADDRESS, RECORDS_ADDRESS];

/** Whether a classic script stands for the file at `path`, which pages may not fetch from disk. */
export function isHandedOver(path: string): boolean {
  return SHARED_FILES.includes(`/${path}`) || `/${path}`.startsWith(PAGEFIND_FOLDER);
}

function fileOf(address: string): string {
  return scriptOf(address).slice(1);
}

/** The classic scripts that hand over what pages may not fetch from disk. Throws where the site lacks such a file. */
export async function handOverScripts(site: Files): Promise<Files> {
  const shared = SHARED_FILES.map((address): [string, Uint8Array] => {
    const json = textAt(site, address.slice(1));
    if (json === undefined) throw new Error(`The site has no ${address}. Build it again.`);
    return [fileOf(address), bytesOf(handOver(address, json))];
  });
  const index = Array.from(site)
    .filter(([path]) => `/${path}`.startsWith(PAGEFIND_FOLDER) && `/${path}` !== PAGEFIND_ADDRESS)
    .map(([path, bytes]): [string, Uint8Array] => {
      const content = JSON.stringify(Buffer.from(bytes).toString('base64'));
      return [fileOf(`/${path}`), bytesOf(handOver(`/${path}`, content))];
    });
  return new Map([...shared, ...index, [fileOf(PAGEFIND_ADDRESS), await bundlePagefind(PAGEFIND_ADDRESS, site)]]);
}
