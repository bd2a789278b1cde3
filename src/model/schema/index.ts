import type { z } from 'zod';
import { background } from './background.ts';
import { caseStudy } from './case.ts';
import { chapter } from './chapter.ts';
import { claim } from './claim.ts';
import { credential } from './credential.ts';
import { dataset } from './dataset.ts';
import { family } from './family.ts';
import { instrument } from './instrument.ts';
import { role } from './role.ts';
import { skill } from './skill.ts';
import { source } from './source.ts';
import { term } from './term.ts';

/** The schema of each type of record. */
export const schemas = {
  family,
  role,
  skill,
  background,
  case: caseStudy,
  chapter,
  term,
  credential,
  instrument,
  dataset,
  claim,
  source,
};

/** What an author writes for a record of type `T`, after defaults. */
export type RecordOf<T extends keyof typeof schemas> = z.infer<(typeof schemas)[T]>;
