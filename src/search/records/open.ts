import { RECORDS_ADDRESS } from '../../shared/files.ts';
import { readShared } from '../../shared/readShared.ts';
import { createRecords, type Records } from './core.ts';
import { isPackedIndex, unpacked } from './packed.ts';

/** Reads the record index and makes it ready. Rejects if it cannot be read or is something else. */
export async function openRecords(): Promise<Records> {
  const found = await readShared(RECORDS_ADDRESS);
  if (!isPackedIndex(found))
    throw new Error(`${RECORDS_ADDRESS} is no record index. Build the site anew, or check what answers at this address.`);
  return createRecords(unpacked(found));
}
