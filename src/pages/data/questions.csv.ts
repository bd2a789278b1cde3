import { questionsCsv } from '../../data/questions.ts';
import { useGuide } from '../../load/shared.ts';

export function GET(): Response {
  return new Response(questionsCsv(useGuide()), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
}
