import type { Asked, BridgeSkill, FindSkill, SkillLevel } from '../model/bridge.ts';
import type { Guide } from '../model/guide.ts';
import type { Node } from '../model/node.ts';
import { LEVELS, type Level, type Part, type SkillKind, type Stage } from '../model/schema/vocabulary.ts';

/** A skill as the tools know it. */
export interface TerrainSkill extends BridgeSkill {
  readonly kind: SkillKind;
}

/** A background as the tools know it. */
export interface TerrainBackground {
  readonly id: string;
  readonly label: string;
  readonly address: string;
  readonly skills: readonly SkillLevel[];
}

/** A role as the tools know it. */
export interface TerrainRole {
  readonly id: string;
  readonly label: string;
  readonly address: string;
  /** Name of its family. */
  readonly family: string;
  readonly handsOver: string;
  readonly skills: readonly Asked[];
  readonly stages: readonly { readonly stage: Stage; readonly part: Part }[];
}

/** What the tools know of the guide: the part of it that is sent to the reader's device, inside their pages. */
export interface Terrain {
  readonly skills: readonly TerrainSkill[];
  readonly backgrounds: readonly TerrainBackground[];
  readonly roles: readonly TerrainRole[];
}

/** The skill's present id, whatever id a record uses for it. */
function present<T extends SkillLevel>(guide: Guide, { skill, ...rest }: T): Omit<T, 'skill'> & { readonly skill: string } {
  return { skill: guide.get('skill', skill).id, ...rest };
}

function skillOf(guide: Guide, { id, label, address, kind, levels, prerequisites }: Node<'skill'>): TerrainSkill {
  const climbs = LEVELS.map((level) => [level, { hours: levels[level].hours, proof: levels[level].proof }] as const);
  return {
    id,
    label,
    address,
    kind,
    levels: Object.fromEntries(climbs) as Record<Level, (typeof climbs)[number][1]>,
    prerequisites: prerequisites.map((wanted) => present(guide, wanted)),
  };
}

/** Takes from the Guide what the tools need, with present ids throughout. */
export function terrainOf(guide: Guide): Terrain {
  return {
    skills: guide.all('skill').map((skill) => skillOf(guide, skill)),
    backgrounds: guide.all('background').map(({ id, label, address, brings }) => ({
      id,
      label,
      address,
      skills: brings.map(({ skill, level }) => present(guide, { skill, level })),
    })),
    roles: guide.all('role').map(({ id, label, address, family, handsOver, skills, stages }) => ({
      id,
      label,
      address,
      family: guide.get('family', family).label,
      handsOver,
      skills: skills.map(({ skill, level, need }) => present(guide, { skill, level, need })),
      stages,
    })),
  };
}

/** Finds the skills of a terrain by their ids. Throws for an id that it does not have. */
export function skillsOf({ skills }: Terrain): FindSkill<TerrainSkill> {
  const byId = new Map(skills.map((skill) => [skill.id, skill]));
  return (id) => {
    const skill = byId.get(id);
    if (!skill) throw new Error(`The tools know no skill "${id}".`);
    return skill;
  };
}

/** The terrain that stands in the page, in the `script` with the class `terrain`. Throws where there is none. */
export function terrainIn(page: ParentNode): Terrain {
  const text = page.querySelector('script.terrain')?.textContent;
  if (!text) throw new Error('The page of a tool holds no terrain.');
  return JSON.parse(text) as Terrain;
}
