import type { Card } from '../../components/cards/card.ts';
import { useGuide } from '../../load/shared.ts';
import { familyDepths } from '../../model/familyDepth.ts';

/** Every term's card, by id. */
export function GET(): Response {
  const guide = useGuide();
  const cards = guide.all('term').map((term): [string, Card] => [
    term.id,
    {
      term: term.term,
      kind: term.kind,
      definition: term.definition,
      needs: familyDepths(guide, term).map(({ family, level }) => `${family.label}: ${level}`),
    },
  ]);
  return Response.json(Object.fromEntries(cards));
}
