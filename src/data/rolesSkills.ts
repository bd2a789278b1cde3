import type { Guide } from '../model/guide.ts';
import { toCsv } from './csv.ts';

/** One row for each skill a role needs. */
export function rolesSkillsCsv(guide: Guide): string {
  const rows = guide.all('role').flatMap((role) =>
    role.skills.map(({ skill: id, level, need, why }) => {
      const skill = guide.get('skill', id);
      return {
        family: role.family,
        role: role.id,
        role_title: role.title,
        skill: skill.id,
        skill_title: skill.title,
        kind: skill.kind,
        level,
        need,
        why,
      };
    }),
  );
  return toCsv(rows);
}
