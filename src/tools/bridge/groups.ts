import type { BridgeSkill, Crossing, Span } from '../../model/bridge.ts';

/** What is left to do for a skill: nothing, some levels, all of it, or some of it because another skill presupposes it. */
export type Kind = 'there' | 'raise' | 'new' | 'before';

const TITLES: readonly (readonly [kind: Kind, title: string])[] = [
  ['there', 'Already there'],
  ['raise', 'To raise'],
  ['new', 'New'],
  ['before', 'Presupposed, and missing'],
];

/** Skills of a crossing for which the same is left to do. */
export interface BridgeGroup<S extends BridgeSkill = BridgeSkill> {
  readonly kind: Kind;
  readonly title: string;
  readonly spans: readonly Span<S>[];
}

/** The skills of a crossing by what is left to do for each, from nothing to everything; groups without skills are left out. */
export function bridgeGroups<S extends BridgeSkill>({ asked, before }: Crossing<S>): readonly BridgeGroup<S>[] {
  return TITLES.map(([kind, title]) => ({
    kind,
    title,
    spans: kind === 'before' ? before : asked.filter(({ standing }) => standing === kind),
  })).filter(({ spans }) => spans.length > 0);
}
