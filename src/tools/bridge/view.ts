import type { Bridge, BridgeSkill, Crossing, Span, Step } from '../../model/bridge.ts';
import { formatHours } from '../../model/format/hours.ts';
import { formatCount } from '../../model/format/list.ts';
import { rankOf } from '../../model/levels.ts';
import type { Level } from '../../model/schema/vocabulary.ts';
import { element, type Markup } from '../markup.ts';
import { bridgeGroups } from './groups.ts';

/** Address of the guide → path where it is hosted. */
type Href = (address: string) => string;

/** How many steps are enough to begin with. */
const FIRST_STEPS = 3;

function levelMark(level: Level): Markup {
  return element('span', { class: `level level-${rankOf(level)}` }, level);
}

function skillLink({ address, label }: BridgeSkill, level: Level, href: Href): Markup {
  return element('a', { href: href(`${address}#level-${level}`) }, label);
}

/** What stands behind the name of a skill: where one is, where one must get, and how far that is. */
function way({ has, needs, climb, hours }: Span): readonly Markup[] {
  if (climb.length === 0) return has ? [', ', levelMark(has), has === needs ? '' : `: ${needs} is enough`] : [];
  const distance = ` (${formatCount(climb.length, 'level')}, ${formatHours(hours)})`;
  return has ? [' from ', levelMark(has), ' to ', levelMark(needs), distance] : [' to ', levelMark(needs), distance];
}

/** The skills of a crossing by what is left to do for each. */
export function crossingView(crossing: Crossing, href: Href): Markup {
  const groups = bridgeGroups(crossing).map(({ kind, title, spans }) =>
    element(
      'div',
      { class: kind },
      element('dt', {}, title),
      element(
        'dd',
        {},
        element(
          'ul',
          {},
          spans.map((span) => element('li', {}, skillLink(span.skill, span.needs, href), ...way(span))),
        ),
      ),
    ),
  );
  return element('dl', { class: 'bridge' }, groups);
}

function estimate(crossing: Crossing, what: string): Markup {
  return element(
    'p',
    { class: 'route-hours' },
    element('strong', {}, formatHours(crossing.hours)),
    ` ${what}, `,
    element('span', { class: 'estimate' }, 'editorial estimate'),
  );
}

function stepView({ skill, level, hours }: Step, href: Href): Markup {
  return element(
    'li',
    {},
    skillLink(skill, level, href),
    ' to ',
    levelMark(level),
    `, ${formatHours(hours)}. Proof: ${skill.levels[level].proof}`,
  );
}

/** A bridge in full: what is essential, its hours, the first steps, and what is helpful. `depth` is the level of its headings. */
export function bridgeView({ essential, helpful }: Bridge, href: Href, depth: 3 | 4): readonly Markup[] {
  const heading = (text: string): Markup => element(`h${depth}`, {}, text);
  const first = essential.steps.slice(0, FIRST_STEPS);
  return [
    crossingView(essential, href),
    estimate(essential, 'for all that is essential'),
    ...(first.length === 0
      ? []
      : [
          heading(first.length === 1 ? 'The one step' : 'First steps'),
          element(
            'ol',
            {},
            first.map((step) => stepView(step, href)),
          ),
        ]),
    ...(helpful.asked.length === 0
      ? []
      : [heading('Helpful, after that'), crossingView(helpful, href), estimate(helpful, 'more for what is helpful')]),
  ];
}
