import { isSharedFile } from './files.ts';
import { isOnDisk, pageEdition } from './page.ts';

/** A file is of another edition than the page that asks for it: the guide was published anew since the page was opened. */
export class OtherEdition extends Error {}

/**
 * Reads the content of the shared file at `address` of the guide, for scripts in a page. Every script reads shared files through this
 * function, so that it works in a page that was opened from disk. Rejects where the file cannot be had, and with {@link OtherEdition}
 * where it does not belong to the page.
 */
export async function readShared(address: string): Promise<unknown> {
  const edition = pageEdition();
  const file = await (isOnDisk()
    ? readFromDisk(address)
    : fetchFile(`${import.meta.env.BASE_URL}${address.slice(1)}?v=${edition}`, address));
  if (!isSharedFile(file))
    throw new Error(`${address} is no file of the guide. Build the site anew, or check what answers at this address.`);
  if (file.edition !== edition) throw new OtherEdition(`${address} is of edition ${file.edition}, and the page of ${edition}.`);
  return file.content;
}

/** Hosted pages have no use for what this takes, and do not load it. */
async function readFromDisk(address: string): Promise<unknown> {
  const { fromDisk } = await import('./fromDisk.ts');
  return fromDisk(address);
}

async function fetchFile(url: string, address: string): Promise<unknown> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${address} was answered with ${response.status}.`);
  return response.json();
}
