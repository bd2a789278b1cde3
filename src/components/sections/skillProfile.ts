import { rankOf } from '../../model/levels.ts';
import { LEVELS, type Level, type Need } from '../../model/schema/vocabulary.ts';
import { wrapWords } from './wrapWords.ts';

/** A skill as the profile draws it. */
export interface ProfileSkill {
  readonly name: string;
  readonly level: Level;
  readonly need: Need;
}

/** One segment of a bar: one level, reached or not. */
interface Segment {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly reached: boolean;
}

/** One skill: its name over a bar of four segments, its level at the right. */
interface ProfileRow extends ProfileSkill {
  /** Lines of the name with the baseline of each. */
  readonly lines: readonly { readonly text: string; readonly y: number }[];
  readonly segments: readonly Segment[];
}

/** A drawing of skills, in units that are pixels at full size. */
export interface SkillProfile {
  readonly width: number;
  readonly height: number;
  readonly rows: readonly ProfileRow[];
}

/** As wide as a phone's column, so that the text keeps its size there. */
const WIDTH = 358;
/** Size of the text, in the same units; the components set it on their `text`. */
export const PROFILE_TEXT = 14;
const LINE = 18;
const GAP = 4;
/**
 * Letters of a line: in the face of labels, and in those that stand in for it, every letter takes 0.6 of its size, and readers who space
 * text out add 0.12.
 */
const LETTERS = Math.floor(WIDTH / (PROFILE_TEXT * (0.6 + 0.12)));
/** Letters left free between a name and its level. */
const BETWEEN = 2;
const ROW_SPACE = 16;
/** Thick or thin: the need can be told without color. */
const BAR: Readonly<Record<Need, number>> = { essential: 10, helpful: 4 };

/** Lays out the profile of `skills`, one under the other. */
export function skillProfile(skills: readonly ProfileSkill[]): SkillProfile {
  const width = (WIDTH - GAP * (LEVELS.length - 1)) / LEVELS.length;
  let top = 0;
  const rows = skills.map((skill): ProfileRow => {
    const lines = wrapWords(skill.name, LETTERS - BETWEEN - skill.level.length).map((text, index) => ({
      text,
      y: top + PROFILE_TEXT + index * LINE,
    }));
    const barTop = top + lines.length * LINE + GAP;
    const height = BAR[skill.need];
    const segments = LEVELS.map((level, index) => ({
      x: index * (width + GAP),
      y: barTop + (BAR.essential - height) / 2,
      width,
      height,
      reached: rankOf(level) <= rankOf(skill.level),
    }));
    top = barTop + BAR.essential + ROW_SPACE;
    return { ...skill, lines, segments };
  });
  return { width: WIDTH, height: Math.max(0, top - ROW_SPACE), rows };
}
