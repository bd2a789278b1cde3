import type { Card } from '../../components/cards/card.ts';
import { edition, useGuide } from '../../load/shared.ts';
import { familyDepths } from '../../model/familyDepth.ts';
import type { SharedFile } from '../../shared/files.ts';

/** Every term's card, by id. */
export function GET(): Response {
  const guide = useGuide();
  const cards = guide
    .all('term')
    .map((term): [string, Card] => [
      term.id,
      [term.term, term.kind, term.definition, familyDepths(guide, term).map(({ family, level }) => `${family.label}: ${level}`)],
    ]);
  return Response.json({ edition: edition(), content: Object.fromEntries(cards) } satisfies SharedFile);
}
