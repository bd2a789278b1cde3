import { stringify } from 'csv-stringify/sync';
import type { Guide } from '../model/guide.ts';

/** Tells spreadsheet programs that the file is UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * One row for each skill a role needs: comma-separated, RFC 4180, with a header. Every field is quoted, since LibreOffice by itself
 * parts fields at semicolons too.
 */
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
  return BYTE_ORDER_MARK + stringify(rows, { header: true, record_delimiter: 'windows', quoted: true });
}
