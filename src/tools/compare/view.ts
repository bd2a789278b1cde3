import { LEVELS, NEEDS, STAGES, type Level, type Need, type Stage } from '../../model/schema/vocabulary.ts';
import { rankOf } from '../../model/levels.ts';
import { element, type Markup } from '../markup.ts';
import type { TerrainRole, TerrainSkill } from '../terrain.ts';

/** What two roles ask of one skill; absent where a role does not name it. */
export interface ComparedSkill {
  readonly skill: TerrainSkill;
  readonly first: { readonly level: Level; readonly need: Need } | undefined;
  readonly second: { readonly level: Level; readonly need: Need } | undefined;
}

function weight(asked: ComparedSkill['first']): number {
  return asked ? (NEEDS.length - NEEDS.indexOf(asked.need)) * LEVELS.length + rankOf(asked.level) : 0;
}

/** All skills that either role asks for: those of both first, then those of one, in each group what weighs most. */
export function compareSkills(find: (id: string) => TerrainSkill, first: TerrainRole, second: TerrainRole): readonly ComparedSkill[] {
  const askedBy = ({ skills }: TerrainRole, id: string): ComparedSkill['first'] => skills.find(({ skill }) => skill === id);
  const ids = new Set([...first.skills, ...second.skills].map(({ skill }) => skill));
  const compared = Array.from(ids, (id): ComparedSkill => ({ skill: find(id), first: askedBy(first, id), second: askedBy(second, id) }));
  const isShared = (each: ComparedSkill): number => Number(each.first !== undefined && each.second !== undefined);
  return compared.sort((a, b) => isShared(b) - isShared(a) || weight(b.first) + weight(b.second) - weight(a.first) - weight(a.second));
}

function needCell(asked: ComparedSkill['first']): Markup {
  if (!asked) return element('td', {}, 'not named');
  return element('td', {}, element('span', { class: `level level-${rankOf(asked.level)}` }, asked.level), ` ${asked.need}`);
}

function partCell({ stages }: TerrainRole, stage: Stage): Markup {
  return element('td', {}, stages.find((named) => named.stage === stage)?.part ?? 'no part');
}

function comparison(caption: string, head: string, roles: readonly TerrainRole[], rows: readonly Markup[]): Markup {
  const names = [head, ...roles.map(({ label }) => label)].map((name) => element('th', { scope: 'col' }, name));
  return element(
    'div',
    { class: 'table-scroll', role: 'region', tabindex: '0', 'aria-label': caption },
    element('table', {}, element('caption', {}, caption), element('thead', {}, element('tr', {}, names)), element('tbody', {}, rows)),
  );
}

/** How far two roles overlap as a picture of squares, one for each skill; the table below names them. */
export function overlapView(roles: readonly [TerrainRole, TerrainRole], compared: readonly ComparedSkill[]): Markup {
  const both = compared.filter(({ first, second }) => first && second);
  const onlyFirst = compared.filter(({ second }) => !second);
  const onlySecond = compared.filter(({ first }) => !first);
  const group = (part: string, skills: readonly ComparedSkill[], words: string): Markup =>
    element(
      'li',
      { class: `overlap-${part}` },
      element(
        'span',
        { class: 'squares', 'aria-hidden': 'true' },
        skills.map(() => element('span', {})),
      ),
      `${skills.length} ${words}`,
    );
  return element(
    'figure',
    { class: 'overlap' },
    element(
      'ul',
      {},
      group('both', both, 'in both'),
      group('first', onlyFirst, `only in ${roles[0].label}`),
      group('second', onlySecond, `only in ${roles[1].label}`),
    ),
    element('figcaption', {}, 'Each square is a skill, at whatever level.'),
  );
}

/** Two roles side by side: how far they overlap, what each hands over, the skills of both, and their parts in the life of a model. */
export function comparisonView(
  find: (id: string) => TerrainSkill,
  roles: readonly [TerrainRole, TerrainRole],
  stageName: (stage: Stage) => string,
  href: (address: string) => string,
): readonly Markup[] {
  const row = (head: Markup, ...cells: readonly Markup[]): Markup => element('tr', {}, element('th', { scope: 'row' }, head), ...cells);
  const compared = compareSkills(find, ...roles);
  const skills = compared.map(({ skill, first, second }) =>
    row(element('a', { href: href(skill.address) }, skill.label), needCell(first), needCell(second)),
  );
  const stages = STAGES.map((stage) => row(stageName(stage), ...roles.map((role) => partCell(role, stage))));
  return [
    element(
      'ul',
      {},
      roles.map((role) =>
        element('li', {}, element('a', { href: href(role.address) }, role.label), ` (${role.family}) hands over: ${role.handsOver}.`),
      ),
    ),
    overlapView(roles, compared),
    comparison('Skills, the shared ones first', 'Skill', roles, skills),
    comparison('Parts in the life of a model', 'Stage', roles, stages),
  ];
}
