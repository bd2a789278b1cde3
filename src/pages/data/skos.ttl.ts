import { skosTurtle } from '../../data/skos.ts';
import { useGuide } from '../../load/shared.ts';
import { absolute } from '../../site.ts';

export function GET(): Response {
  return new Response(skosTurtle(useGuide(), absolute), { headers: { 'content-type': 'text/turtle; charset=utf-8' } });
}
