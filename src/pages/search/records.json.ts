import { crumbs } from '../../chrome/navigation.ts';
import { useGuide } from '../../load/shared.ts';
import { recordIndexOf } from '../../search/records/fromGuide.ts';
import { packed } from '../../search/records/packed.ts';

/** What can be found by name: the file at `RECORDS_ADDRESS`. */
export function GET(): Response {
  const guide = useGuide();
  return Response.json(packed(recordIndexOf(guide, (page) => crumbs(guide, page).at(-1))));
}
