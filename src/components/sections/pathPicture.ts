import type { PathStep } from '../../model/prerequisitePath.ts';
import { wrapWords } from './wrapWords.ts';

/** A step as the picture draws it: a box with its name and level. */
interface Box {
  readonly step: PathStep;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly lines: readonly { readonly text: string; readonly y: number }[];
}

/** The way to a skill, in units that are pixels at full size. */
export interface PathPicture {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly Box[];
  /** Lines from a step to what builds on it, for the `d` of a path. */
  readonly lines: readonly string[];
}

/** As wide as a phone's column, so that the text keeps its size there. */
const WIDTH = 358;
export const PATH_TEXT = 13;
const LINE = 17;
const SIDE_BY_SIDE = 2;
const GAP = 12;
const BETWEEN = 28;
const PADDING = 8;
const LETTER = PATH_TEXT * 0.6;

/** Rows of at most two steps: what is needed first stands at the top, the skill at the bottom. */
function rowsOf(steps: readonly PathStep[]): readonly (readonly PathStep[])[] {
  const rows: PathStep[][] = [];
  for (const step of steps) {
    const row = rows.at(-1);
    if (row && row.length < SIDE_BY_SIDE && row[0]?.before === step.before) row.push(step);
    else rows.push([step]);
  }
  return rows;
}

/** Lays out the steps of a path from top to bottom. */
export function pathPicture(steps: readonly PathStep[]): PathPicture {
  const boxes: Box[] = [];
  let top = 0;
  for (const row of rowsOf(steps)) {
    const width = (WIDTH - GAP * (row.length - 1)) / row.length;
    const texts = row.map(({ skill, level }) => [
      ...wrapWords(skill.label, Math.floor((width - 2 * PADDING) / LETTER)),
      ...(level === undefined ? [] : [`to ${level}`]),
    ]);
    const height = Math.max(...texts.map(({ length }) => length)) * LINE + 2 * PADDING;
    row.forEach((step, index) => {
      const lines = (texts[index] ?? []).map((text, line) => ({ text, y: top + PADDING + PATH_TEXT + line * LINE }));
      boxes.push({ step, x: index * (width + GAP), y: top, width, height, lines });
    });
    top += height + BETWEEN;
  }
  const byId = new Map(boxes.map((box) => [box.step.skill.id, box]));
  const lines = boxes.flatMap((from) =>
    from.step.leadsTo.flatMap((id) => {
      const to = byId.get(id);
      if (!to) return [];
      const [startX, startY, endX, endY] = [from.x + from.width / 2, from.y + from.height, to.x + to.width / 2, to.y];
      return [`M${startX} ${startY}C${startX} ${startY + BETWEEN / 2} ${endX} ${endY - BETWEEN / 2} ${endX} ${endY}`];
    }),
  );
  return { width: WIDTH, height: Math.max(0, top - BETWEEN), boxes, lines };
}
