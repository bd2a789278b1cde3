import type { Node } from '../node.ts';
import type { InstrumentStatus } from '../schema/vocabulary.ts';
import { formatDate } from './date.ts';

const PHRASE: Record<InstrumentStatus, (date: string) => string> = {
  'in force': (date) => `in force since ${date}`,
  adopted: (date) => `adopted ${date}`,
  proposed: (date) => `proposed ${date}, not law`,
  draft: (date) => `draft of ${date}`,
  superseded: (date) => `superseded since ${date}`,
  withdrawn: (date) => `withdrawn ${date}`,
};

/** Where an instrument stands, with its date, so that a proposal is never read as law: `United States, in force since 2 February 2026`. */
export function formatStatus({ place, status, since }: Pick<Node<'instrument'>, 'place' | 'status' | 'since'>): string {
  return `${place}, ${PHRASE[status](formatDate(since))}`;
}
