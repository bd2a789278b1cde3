import { createRecords, type Records } from './core.ts';
import { isRecordIndex } from './entry.ts';

/** Fetches the record index from `address` and makes it ready. Rejects if it cannot be fetched or is something else. */
export async function openRecords(address: string): Promise<Records> {
  const response = await fetch(address);
  const found: unknown = response.ok ? await response.json() : undefined;
  if (!isRecordIndex(found)) {
    throw new Error(
      `${address} is no record index (status ${response.status}). Build the site anew, or check what answers at this address.`,
    );
  }
  return createRecords(found);
}
