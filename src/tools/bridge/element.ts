import { bridge } from '../../model/bridge.ts';
import { formatHours } from '../../model/format/hours.ts';
import { element } from '../markup.ts';
import type { Pair } from '../pair.ts';
import { PairTool, type PairResult } from '../pairTool.ts';
import { skillsOf, type Terrain } from '../terrain.ts';
import { bridgeView } from './view.ts';

/** The bridge from any background or role to any role, computed on the reader's device as the tables of the guide are when it is built. */
class BridgeFinder extends PairTool {
  protected readonly names = ['from', 'to'] as const;

  protected show(terrain: Terrain, [fromId, toId]: Pair, href: (address: string) => string): PairResult {
    const from = [...terrain.backgrounds, ...terrain.roles].find(({ id }) => id === fromId);
    const to = terrain.roles.find(({ id }) => id === toId);
    if (!from || !to) throw new Error(`There is no bridge from "${fromId}" to "${toId}".`);
    const found = bridge(skillsOf(terrain), from.skills, to.skills);
    return {
      summary: `${from.label} → ${to.label}: ${formatHours(found.essential.hours)} for all that is essential.`,
      view: [
        element(
          'p',
          {},
          'From ',
          element('a', { href: href(from.address) }, from.label),
          ' to ',
          element('a', { href: href(to.address) }, to.label),
          ` (${to.family}). Hands over: ${to.handsOver}.`,
        ),
        ...bridgeView(found, href, 3),
      ],
    };
  }
}

customElements.define('bridge-finder', BridgeFinder);
