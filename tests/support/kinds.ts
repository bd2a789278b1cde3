import type { Guide } from '../../src/model/guide.ts';
import type { Node } from '../../src/model/node.ts';
import type { RecordType } from '../../src/model/schema/reference.ts';

/** Pages that list records or search them: each looks like no other. */
const LISTS = [
  '/',
  '/roles/',
  '/skills/',
  '/glossary/',
  '/credentials/',
  '/instruments/',
  '/datasets/',
  '/claims/',
  '/sources/',
  '/sources/peer-reviewed/',
  '/search/',
  '/about/changes/',
] as const;

/** Types of record that have pages of their own. */
const PAGED: readonly RecordType[] = ['family', 'role', 'skill', 'background', 'case', 'chapter', 'term', 'credential', 'instrument'];

/** What a page shows beside its prose grows with what it is tied to. */
function size(guide: Guide, { key, prose }: Node): number {
  return prose.words + 20 * ((guide.edgesFrom.get(key) ?? []).length + (guide.edgesTo.get(key) ?? []).length);
}

/** One page of each kind, the largest, and each page that is the only one of its kind, by a name for the kind. */
export function kindNames(guide: Guide): ReadonlyMap<string, string> {
  const lists = LISTS.filter((address) => guide.byAddress.has(address)).map(
    (address) => [address.replaceAll(/^\/|\/$/g, '').replaceAll('/', '-') || 'home', address] as const,
  );
  const largest = PAGED.flatMap((type) => {
    const [first] = guide
      .all(type)
      .filter(({ address }) => !LISTS.some((list) => list === address))
      .toSorted((a, b) => size(guide, b) - size(guide, a));
    return first ? [[type, first.address] as const] : [];
  });
  return new Map<string, string>([...lists, ...largest, ['404', '/404.html']]);
}

/** Their addresses. */
export function oneOfEachKind(guide: Guide): readonly string[] {
  return [...kindNames(guide).values()];
}
