/** How deeply a skill is mastered, from lowest to highest. */
export const LEVELS = ['awareness', 'working', 'practitioner', 'expert'] as const;
export type Level = (typeof LEVELS)[number];

/** What a skill is about. */
export const SKILL_KINDS = ['technical', 'clinical', 'human'] as const;
export type SkillKind = (typeof SKILL_KINDS)[number];

/** What a term belongs to. */
export const TERM_KINDS = ['technical', 'clinical', 'regulatory', 'ethical', 'career'] as const;

/** Whether a role can be done without the skill. */
export const NEEDS = ['essential', 'helpful'] as const;
export type Need = (typeof NEEDS)[number];

/** The life of a model, from the problem it answers to the day it is taken out of use. */
export const STAGES = ['problem', 'data', 'build', 'validate', 'authorize', 'deploy', 'monitor', 'retire'] as const;
export type Stage = (typeof STAGES)[number];

/** What a role has to do with a stage, from most to least. */
export const PARTS = ['leads', 'contributes', 'consulted'] as const;
export type Part = (typeof PARTS)[number];

/** What a credential is worth to a family of roles. */
export const VERDICTS = ['required', 'expected', 'helpful', 'signal only', 'not for this'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** How well a public taxonomy's occupation fits a role. */
export const MATCHES = ['exact', 'close', 'partial', 'none'] as const;

/** Where a law, standard or guidance document stands. */
export const INSTRUMENT_STATUSES = ['in force', 'adopted', 'proposed', 'draft', 'superseded', 'withdrawn'] as const;
export type InstrumentStatus = (typeof INSTRUMENT_STATUSES)[number];

/** What kind of evidence a source is, strongest first for the questions this guide asks. */
export const STRENGTHS = ['law', 'official statistic', 'peer-reviewed', 'guidance', 'survey', 'vendor', 'editorial'] as const;
export type Strength = (typeof STRENGTHS)[number];

/** Places a statement of law or statistics can belong to. */
export const PLACES = [
  'International',
  'United States',
  'California',
  'Colorado',
  'Texas',
  'European Union',
  'United Kingdom',
  'England',
  'Sweden',
  'Poland',
  'Canada',
  'Australia',
  'Japan',
  'India',
  'China',
] as const;
export type Place = (typeof PLACES)[number];
