import type { Span, Standing } from '../../model/bridge.ts';

const TITLES: readonly (readonly [standing: Standing, title: string])[] = [
  ['there', 'Already there'],
  ['raise', 'To raise'],
  ['new', 'New'],
];

/** Skills of a bridge for which the same is left to do. */
export interface BridgeGroup {
  readonly standing: Standing;
  readonly title: string;
  readonly spans: readonly Span[];
}

/** The skills of a bridge by what is left to do for each, from nothing to everything; groups without skills are left out. */
export function bridgeGroups(spans: readonly Span[]): readonly BridgeGroup[] {
  return TITLES.map(([standing, title]) => ({ standing, title, spans: spans.filter((span) => span.standing === standing) })).filter(
    (group) => group.spans.length > 0,
  );
}
