import { rolesSkillsCsv } from '../../data/rolesSkills.ts';
import { useGuide } from '../../load/shared.ts';

export function GET(): Response {
  return new Response(rolesSkillsCsv(useGuide()), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
}
