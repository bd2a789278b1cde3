import type { Guide } from './guide.ts';
import type { Node } from './node.ts';
import { PLACES, type Place } from './schema/vocabulary.ts';

/** Years before and after that of the edition which a line of time shows. */
const BACK = 2;
const AHEAD = 5;

/** Whole years, the last one included. */
export interface Years {
  readonly first: number;
  readonly last: number;
}

/** A date of a text: when what happens. */
export interface TimelineDate {
  readonly date: string;
  readonly event: string;
}

/** A text with those of its dates that lie in view, oldest first. */
export interface TimelineRow {
  readonly instrument: Node<'instrument'>;
  readonly dates: readonly TimelineDate[];
}

/** The texts of a place. */
export interface TimelinePlace {
  readonly place: Place;
  readonly rows: readonly TimelineRow[];
}

/** The years that an edition of `today` (YYYY-MM-DD) shows. */
export function yearsAround(today: string): Years {
  const year = Number(today.slice(0, 4));
  return { first: year - BACK, last: year + AHEAD };
}

/** The texts that have a date in the years shown, by place, and in each the one that comes first before the others. */
export function timelineOf(guide: Guide, { first, last }: Years): readonly TimelinePlace[] {
  const isShown = ({ date }: TimelineDate): boolean => Number(date.slice(0, 4)) >= first && Number(date.slice(0, 4)) <= last;
  const rows = guide.all('instrument').flatMap((instrument): TimelineRow[] => {
    const dates = instrument.dates.filter(isShown).toSorted((a, b) => a.date.localeCompare(b.date));
    return dates.length > 0 ? [{ instrument, dates }] : [];
  });
  rows.sort((a, b) => (a.dates[0]?.date ?? '').localeCompare(b.dates[0]?.date ?? ''));
  return PLACES.map((place) => ({ place, rows: rows.filter(({ instrument }) => instrument.place === place) })).filter(
    ({ rows: ofPlace }) => ofPlace.length > 0,
  );
}
