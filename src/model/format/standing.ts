import type { Node } from '../node.ts';
import type { InstrumentStatus } from '../schema/vocabulary.ts';
import { formatDate } from './date.ts';

const WARNING: Partial<Record<InstrumentStatus, (date: string) => string>> = {
  superseded: (date) => `Superseded since ${date}: kept because older texts cite it. Do not rely on it.`,
  withdrawn: (date) => `Withdrawn ${date}: kept because older texts cite it. Do not rely on it.`,
  proposed: (date) => `Proposed ${date}: it is not law, and it may change or never be adopted.`,
  draft: (date) => `Draft of ${date}: it is not final, and it may change before it is.`,
};

/** What a reader must know before anything else about an instrument that does not stand; `undefined` for one that is in force or adopted. */
export function standingWarning({ status, since }: Pick<Node<'instrument'>, 'status' | 'since'>): string | undefined {
  return WARNING[status]?.(formatDate(since));
}
