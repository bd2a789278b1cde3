import { backlinks, isReferredTo, type Backlink } from './backlinks.ts';
import type { Via } from './edge.ts';
import type { Guide } from './guide.ts';
import type { Node } from './node.ts';

/** How a text explains a term. */
const EXPLAINS: readonly Via[] = ['mentions', 'links'];

/** Whether the text of any page uses or links a term. */
export function isExplained(guide: Guide, term: Node<'term'>): boolean {
  return isReferredTo(guide, term.key, EXPLAINS);
}

/** Pages whose text uses or links a term. */
export function explainedIn(guide: Guide, term: Node<'term'>): readonly Backlink[] {
  return backlinks(guide, term.key, EXPLAINS);
}

/** Pages that name an instrument, in their text or among the rules a role works under; other instruments stand at a glance. */
export function namedOn(guide: Guide, instrument: Node<'instrument'>): readonly Backlink[] {
  return backlinks(guide, instrument.key, ['names', 'links', 'field']).filter(({ page }) => page.type !== 'instrument');
}

/** Pages and rows that rest on a source. */
export function citedBy(guide: Guide, source: Node<'source'>): readonly Backlink[] {
  return backlinks(guide, source.key, ['cites', 'field']);
}

/** A role that names a credential, with its verdict. */
export interface NamingRole {
  readonly role: Node<'role'>;
  readonly verdict: string;
  readonly why: string;
}

/** The roles that name a credential, by name. */
export function rolesNaming(guide: Guide, credential: Node<'credential'>): readonly NamingRole[] {
  return guide
    .all('role')
    .flatMap((role) =>
      role.credentials
        .filter((named) => guide.get('credential', named.credential) === credential)
        .map(({ verdict, why }) => ({ role, verdict, why })),
    );
}

/** The terms that the text of a page uses or links, in the order of the glossary. */
export function termsMentionedBy(guide: Guide, { key }: Node): readonly Node<'term'>[] {
  const mentioned = new Set(
    (guide.edgesFrom.get(key) ?? []).filter(({ via }) => via === 'mentions' || via === 'links').map(({ to }) => to),
  );
  return guide.all('term').filter((term) => mentioned.has(term.key));
}
