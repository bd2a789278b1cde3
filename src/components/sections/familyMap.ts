import { STAGE, type SharedStage } from '../../model/lifecycle.ts';
import { STAGES, type Stage } from '../../model/schema/vocabulary.ts';

/** A family as the map draws it. */
export interface MappedFamily {
  readonly label: string;
  readonly roles: number;
  /** All stages in order. */
  readonly stages: readonly SharedStage[];
}

/** Where one family stands on the map. */
interface Lane {
  readonly top: number;
  readonly height: number;
  /** Baseline of the label. */
  readonly labelY: number;
  /** Baseline of the ridge. */
  readonly baseY: number;
  /** Outline of the ridge, for the `d` of a path. */
  readonly ridge: string;
  /** One for each stage that a role of the family leads. */
  readonly dots: readonly { readonly x: number; readonly y: number }[];
}

/** A stage over the map: its name, and a line from there to the ground. */
interface StageMark {
  readonly name: string;
  /** Middle of the stage, where its line stands. */
  readonly x: number;
  /** Where the name is set, and by which of its ends: the outer names keep inside the picture. */
  readonly nameX: number;
  readonly anchor: 'start' | 'middle' | 'end';
  /** Baseline of the name; names stand in two rows in turn, so that neighbors do not touch. */
  readonly y: number;
}

/** The map of the families, in units that are pixels at full size. */
export interface FamilyMap<T extends MappedFamily> {
  readonly width: number;
  readonly height: number;
  readonly stages: readonly StageMark[];
  readonly lanes: readonly (Lane & { readonly family: T })[];
}

/** As wide as a phone's column, so that the text keeps its size there. */
const WIDTH = 358;
/** Size of the text, in the same units. */
export const MAP_TEXT = 13;
const HEADER_ROW = 16;
const HEADER = 2 * HEADER_ROW + 8;
/** Five lanes fit on a telephone's screen together with what stands above them. */
const LANE = 46;
const LABEL = 16;
const COLUMN = WIDTH / STAGES.length;
/** Room for the ridge of a family all of whose roles work at a stage. */
const RIDGE = LANE - LABEL - 8;

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

/**
 * A smooth outline through `points` that never rises above the higher nor falls below the lower of two neighbors: each piece is a
 * cubic Bézier with level ends. It runs level to both edges of the map.
 */
function outline(points: readonly { readonly x: number; readonly y: number }[], baseY: number): string {
  const [first, ...rest] = points;
  if (!first) return '';
  const pieces = [`M0 ${baseY}V${first.y}H${first.x}`];
  let from = first;
  for (const to of rest) {
    const middle = round((from.x + to.x) / 2);
    pieces.push(`C${middle} ${from.y} ${middle} ${to.y} ${to.x} ${to.y}`);
    from = to;
  }
  return `${pieces.join('')}H${WIDTH}V${baseY}Z`;
}

function laneOf(family: MappedFamily, top: number): Lane {
  const baseY = top + LANE - 4;
  const share = ({ involved }: SharedStage): number => (family.roles === 0 ? 0 : involved / family.roles);
  const points = family.stages.map((stage, index) => ({ x: round((index + 0.5) * COLUMN), y: round(baseY - share(stage) * RIDGE) }));
  return {
    top,
    height: LANE,
    labelY: top + MAP_TEXT,
    baseY,
    ridge: outline(points, baseY),
    dots: points.filter((_, index) => (family.stages[index]?.leading ?? 0) > 0),
  };
}

function markOf(stage: Stage, index: number): StageMark {
  const x = round((index + 0.5) * COLUMN);
  const name = STAGE[stage].name;
  const y = MAP_TEXT + (index % 2) * HEADER_ROW;
  if (index === 0) return { name, x, nameX: 0, anchor: 'start', y };
  if (index === STAGES.length - 1) return { name, x, nameX: WIDTH, anchor: 'end', y };
  return { name, x, nameX: x, anchor: 'middle', y };
}

/** Lays out the families one under the other along the life of a model. */
export function familyMap<T extends MappedFamily>(families: readonly T[]): FamilyMap<T> {
  return {
    width: WIDTH,
    height: HEADER + families.length * LANE,
    stages: STAGES.map(markOf),
    lanes: families.map((family, index) => ({ ...laneOf(family, HEADER + index * LANE), family })),
  };
}
