/** What can be wrong with the content. Codes are stable: tests and editors refer to them. */
export const PROBLEM_CODES = [
  'address-clash',
  'alias-is-term',
  'broken-yaml',
  'citation-in-heading',
  'citation-in-link',
  'cited-superseded',
  'claim-without-source',
  'definition-too-long',
  'duplicate-id',
  'duplicate-name',
  'heading-skipped',
  'image-elsewhere',
  'image-without-alt',
  'invalid-field',
  'level-out-of-range',
  'link-to-nowhere',
  'misplaced-file',
  'missing-field',
  'not-superseded',
  'prerequisite-cycle',
  'redirect-to-nowhere',
  'role-without-essential-skill',
  'skill-without-role',
  'source-never-cited',
  'supersession-mismatch',
  'unknown-field',
  'unknown-id',
  'unknown-source',
  'unreadable-prose',
  'wrong-encoding',
] as const;
export type ProblemCode = (typeof PROBLEM_CODES)[number];

/** One thing that is wrong in the content, with all an author needs to mend it. */
export interface Problem {
  readonly code: ProblemCode;
  /** Path of the file from the root of the project. */
  readonly file: string;
  /** Line in the file, from 1, where it is known. */
  readonly line?: number | undefined;
  /** Field in the record, for example `skills[2].level`, where the problem has one. */
  readonly field?: string | undefined;
  /** What is wrong and what to do. */
  readonly message: string;
  /** What was probably meant, where something near exists. */
  readonly meant?: string | undefined;
}

/** `file:line field: what is wrong. Did you mean …?` on one line. */
export function formatProblem({ code, file, line, field, message, meant }: Problem): string {
  const place = line === undefined ? file : `${file}:${line}`;
  const where = field ? `${place} ${field}` : place;
  return `${where}: ${message}${meant ? ` Did you mean "${meant}"?` : ''} [${code}]`;
}

/** Orders problems as an author reads files: by path, then line, then text. */
export function byPlace(a: Problem, b: Problem): number {
  return a.file.localeCompare(b.file, 'en') || (a.line ?? 0) - (b.line ?? 0) || a.message.localeCompare(b.message, 'en');
}

/** Thrown where content that has problems would otherwise be published. */
export class ContentError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    const noun = problems.length === 1 ? 'problem' : 'problems';
    super(`${problems.length} ${noun} in the content:\n${problems.map((problem) => `  ${formatProblem(problem)}`).join('\n')}`);
    this.name = 'ContentError';
    this.problems = problems;
  }
}
