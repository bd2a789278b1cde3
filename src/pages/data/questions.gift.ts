import { questionsGift } from '../../data/questions.ts';
import { useGuide } from '../../load/shared.ts';

export function GET(): Response {
  return new Response(questionsGift(useGuide()), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
}
