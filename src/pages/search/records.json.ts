import { crumbs } from '../../chrome/navigation.ts';
import { edition, useGuide } from '../../load/shared.ts';
import { recordIndexOf } from '../../search/records/fromGuide.ts';
import { packed } from '../../search/records/packed.ts';
import type { SharedFile } from '../../shared/files.ts';

/** What can be found by name: the file at `RECORDS_ADDRESS`. */
export function GET(): Response {
  const guide = useGuide();
  const content = packed(recordIndexOf(guide, (page) => crumbs(guide, page).at(-1)));
  return Response.json({ edition: edition(), content } satisfies SharedFile);
}
