import { wrapWords } from './wrapWords.ts';
import type { TimelineRow, Years } from '../../model/timeline.ts';
import type { InstrumentStatus } from '../../model/schema/vocabulary.ts';

/** As wide as a phone's column, so that the text keeps its size there. */
const WIDTH = 358;
export const TIMELINE_TEXT = 13;
const LETTER = TIMELINE_TEXT * 0.6;
/** Height of a line of a name, and of the line of time below with the room around it. */
const NAME = 16;
const BELOW = 22;
const TOP = 22;
const EDGE = 4;

/** A stretch of a row, from one `x` to another. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** A row as the picture draws it. */
interface Line {
  readonly row: TimelineRow;
  /** The name, in as many lines as it takes. */
  readonly name: readonly { readonly text: string; readonly y: number }[];
  /** Height of the line of time. */
  readonly y: number;
  /** Where the text holds; absent where it never held in the years shown. */
  readonly holds: Stretch | undefined;
  /** Where it is proposed, drafted or adopted and does not apply yet. */
  readonly waits: Stretch | undefined;
  readonly dots: readonly { readonly x: number; readonly isAhead: boolean }[];
}

/** Texts on a line of time, in units that are pixels at full size. */
export interface TimelinePicture {
  readonly width: number;
  readonly height: number;
  readonly years: readonly { readonly year: number; readonly x: number }[];
  readonly todayX: number;
  readonly lines: readonly Line[];
}

/** What a text does from the date of its status on. */
const FROM_ITS_DATE: Record<InstrumentStatus, 'holds' | 'waits' | 'held before'> = {
  'in force': 'holds',
  adopted: 'waits',
  proposed: 'waits',
  draft: 'waits',
  superseded: 'held before',
  withdrawn: 'held before',
};

/** How far into its year a date lies, from 0 to 1; a date without a day counts from its first. */
function shareOfYear(date: string): number {
  const [, month = '01', day = '01'] = date.split('-');
  return (Number(month) - 1 + (Number(day) - 1) / 31) / 12;
}

/** Lays out the texts of one place. `today` is the day of the edition. */
export function timelinePicture(rows: readonly TimelineRow[], { first, last }: Years, today: string): TimelinePicture {
  const yearWidth = (WIDTH - 2 * EDGE) / (last - first + 1);
  const xOf = (date: string): number => {
    const years = Number(date.slice(0, 4)) - first + shareOfYear(date);
    return Math.round(10 * (EDGE + yearWidth * Math.min(Math.max(years, 0), last - first + 1))) / 10;
  };
  const end = WIDTH - EDGE;
  let bottom = TOP;
  const lines = rows.map((row): Line => {
    const { label, status, since, dates } = row.instrument;
    const began = dates.map(({ date }) => date).sort()[0] ?? since;
    const does = FROM_ITS_DATE[status];
    const name = wrapWords(label, Math.floor((WIDTH - 2 * EDGE) / LETTER)).map((text) => ({ text, y: (bottom += NAME) }));
    const y = bottom + 11;
    bottom += BELOW;
    return {
      row,
      name,
      y,
      holds: does === 'holds' ? { from: xOf(since), to: end } : does === 'held before' ? { from: xOf(began), to: xOf(since) } : undefined,
      waits: does === 'waits' ? { from: xOf(since), to: end } : undefined,
      dots: row.dates.map(({ date }) => ({ x: xOf(date), isAhead: date > today })),
    };
  });
  const years = Array.from({ length: last - first + 1 }, (_, index) => ({ year: first + index, x: xOf(String(first + index)) }));
  return { width: WIDTH, height: bottom, years, todayX: xOf(today), lines };
}
