import type { RecordType } from './schema/reference.ts';

/** What a reader calls a record of each type. */
const KIND: Record<RecordType, string> = {
  family: 'Family of roles',
  role: 'Role',
  skill: 'Skill',
  background: 'Starting point',
  case: 'Case',
  chapter: 'Chapter',
  term: 'Term',
  credential: 'Credential',
  instrument: 'Law or guidance',
  dataset: 'Dataset',
  claim: 'Figure',
  source: 'Source',
};

/** The word for records of `type` in lists and filters. */
export function kindOf(type: RecordType): string {
  return KIND[type];
}
