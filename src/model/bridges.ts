import { bridge, type Bridge, type SkillLevel } from './bridge.ts';
import type { Guide } from './guide.ts';
import type { Node } from './node.ts';
import { nearestRoles } from './nearestRoles.ts';

/** Where a reader may start: a background, or a role that is held already. */
export type Origin = Node<'background'> | Node<'role'>;

/** The levels from which a bridge starts. Whoever holds a role is taken to have all that it asks, helpful skills too. */
function levelsOf(from: Origin): readonly SkillLevel[] {
  return from.type === 'background' ? from.brings : from.skills;
}

/** A bridge with both of its ends. */
export interface BridgeBetween {
  readonly from: Origin;
  readonly to: Node<'role'>;
  readonly bridge: Bridge<Node<'skill'>>;
}

/** What separates a start from a role. */
export function bridgeBetween(guide: Guide, from: Origin, to: Node<'role'>): BridgeBetween {
  return { from, to, bridge: bridge((id) => guide.get('skill', id), levelsOf(from), to.skills) };
}

/** The bridges to `role`: from every background, in their order, and from its nearest roles. */
export function bridgesTo(guide: Guide, role: Node<'role'>): readonly BridgeBetween[] {
  const origins = [...guide.all('background'), ...nearestRoles(guide, role).map(({ role: near }) => near)];
  return origins.map((from) => bridgeBetween(guide, from, role));
}

/** The bridges from `background` to every role, the fewest essential hours first. */
export function bridgesFrom(guide: Guide, background: Node<'background'>): readonly BridgeBetween[] {
  const length = ({ bridge: { essential } }: BridgeBetween): number => essential.hours.from + essential.hours.to;
  return guide
    .all('role')
    .map((role) => bridgeBetween(guide, background, role))
    .sort((a, b) => length(a) - length(b));
}

/** The backgrounds whose routes name `role`, each with the reason that its page gives. */
export function startingPointsOf(
  guide: Guide,
  role: Node<'role'>,
): readonly { readonly background: Node<'background'>; readonly why: string }[] {
  return guide.all('background').flatMap((background) => {
    const route = background.routes.find(({ role: id }) => guide.get('role', id) === role);
    return route ? [{ background, why: route.why }] : [];
  });
}
