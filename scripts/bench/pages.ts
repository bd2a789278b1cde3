import type { WrittenType } from '../../src/model/node.ts';
import { LEVELS, NEEDS, STAGES } from '../../src/model/schema/vocabulary.ts';
import type { Planned } from './plan.ts';
import type { Writer } from './prose.ts';
import type { Random } from './random.ts';
import { FAMILIES, REVIEWED, short, type Written } from './records.ts';

/** Ids that the fields of a page can name. */
export interface Ids {
  readonly pages: readonly Planned[];
  readonly roles: readonly string[];
  readonly skills: readonly string[];
  readonly sources: readonly string[];
  readonly claims: readonly string[];
  readonly instruments: readonly string[];
  readonly credentials: readonly string[];
  readonly datasets: readonly string[];
}

/** What pages of every type state about themselves. */
type Shared = Omit<Written<'chapter'>, 'order'>;

/** Fields of a written page, whatever its type. */
export type PageFields = Shared & Readonly<Record<string, unknown>>;

/** Gives the fields of written pages; `index` is the position of a page among those of its type. */
export function createFields(ids: Ids, write: Writer, random: Random): (page: Planned, index: number) => PageFields {
  const why = (): string => write.sentence();

  /** Every skill is needed by some role: role after role takes the next two, and a few more by chance. */
  function needs(index: number): Written<'role'>['skills'] {
    const own = [2 * index, 2 * index + 1].flatMap((position) => ids.skills[position % ids.skills.length] ?? []);
    const skills = new Set([...own, ...random.several(ids.skills, 3)]);
    return Array.from(skills, (skill, at) => ({
      skill,
      level: random.pick(LEVELS),
      need: at === 0 ? 'essential' : random.pick(NEEDS),
      why: why(),
    }));
  }

  /** Only skills further up the list, so that there is no circle. */
  const before = (index: number): Written<'skill'>['prerequisites'] =>
    random.several(ids.skills.slice(0, index), random.between(0, 3)).map((skill) => ({ skill, level: random.pick(LEVELS) }));

  const rung = (): Written<'skill'>['levels']['working'] => ({
    can: [why(), why(), why()],
    hours: { from: random.between(10, 40), to: random.between(50, 200) },
    proof: why(),
  });

  const fields: { readonly [T in WrittenType]: (page: Planned, index: number) => Omit<Written<T>, keyof Shared> } = {
    chapter: (_, index) => ({ order: index }),
    family: (_, index) => ({ order: index, work: short(why(), 110) }),
    case: (_, index) => ({
      order: index,
      family: random.pick(FAMILIES),
      skills: [...random.several(ids.skills, 3)],
      datasets: [random.pick(ids.datasets)],
      artifact: why(),
    }),
    background: (_, index) => ({
      order: index,
      brings: random.several(ids.skills, 4).map((skill) => ({ skill, level: random.pick(LEVELS), why: why() })),
      routes: random.several(ids.roles, 3).map((role) => ({ role, why: why() })),
    }),
    skill: (_, index) => ({
      kind: random.pick(['technical', 'clinical', 'human']),
      levels: { awareness: rung(), working: rung(), practitioner: rung(), expert: rung() },
      prerequisites: before(index),
      datasets: [...random.several(ids.datasets, 2)],
    }),
    role: (page, index) => ({
      skills: needs(index),
      stages: random.several(STAGES, 3).map((stage) => ({ stage, part: random.pick(['leads', 'contributes']) })),
      handsOver: why(),
      entry: [why(), why(), why()],
      credentials: random
        .several(ids.credentials, 3)
        .map((credential) => ({ credential, verdict: random.pick(['helpful', 'signal only']), why: why() })),
      pay: [...random.several(ids.claims, 2)],
      outlook: [random.pick(ids.claims)],
      crosswalk: [{ taxonomy: 'Example taxonomy 2026', match: 'none', note: why(), source: random.pick(ids.sources) }],
      adjacent: random
        .several(ids.roles, 3)
        .filter((role) => role !== page.id)
        .map((role) => ({ role, difference: why() })),
      notForYouIf: [why(), why()],
      datasets: [...random.several(ids.datasets, 2)],
      instruments: [...random.several(ids.instruments, 3)],
    }),
  };

  return (page, index) => {
    const shared: Shared = {
      title: page.title,
      description: short(`${why()} ${why()}`, 180),
      lay: [why()],
      outcomes: [why(), why(), why()],
      leavesOut: why(),
      next: random.several(ids.pages, 3).map(({ address }) => ({ to: address, why: why() })),
      reviewed: REVIEWED,
    };
    return { ...shared, ...fields[page.type](page, index) };
  };
}
