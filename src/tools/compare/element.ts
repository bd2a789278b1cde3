import { STAGE } from '../../model/lifecycle.ts';
import type { Pair } from '../pair.ts';
import { PairTool, type PairResult } from '../pairTool.ts';
import { skillsOf, type Terrain, type TerrainRole } from '../terrain.ts';
import { compareSkills, comparisonView } from './view.ts';

function roleIn({ roles }: Terrain, id: string): TerrainRole {
  const role = roles.find((each) => each.id === id);
  if (!role) throw new Error(`The tools know no role "${id}".`);
  return role;
}

/** Any two roles side by side. */
class RoleComparison extends PairTool {
  protected readonly names = ['a', 'b'] as const;

  protected show(terrain: Terrain, [a, b]: Pair, href: (address: string) => string): PairResult {
    const roles = [roleIn(terrain, a), roleIn(terrain, b)] as const;
    const find = skillsOf(terrain);
    const compared = compareSkills(find, ...roles);
    const shared = compared.filter(({ first, second }) => first && second).length;
    return {
      summary: `${roles[0].label} and ${roles[1].label} share ${shared} of ${compared.length} skills.`,
      view: comparisonView(find, roles, (stage) => STAGE[stage].name, href),
    };
  }
}

customElements.define('role-comparison', RoleComparison);
