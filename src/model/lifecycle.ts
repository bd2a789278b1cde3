import type { Node } from './node.ts';
import { STAGES, type Part, type Stage } from './schema/vocabulary.ts';

/** Name of each stage as it is printed, and what is done in it, in one clause. */
export const STAGE: Readonly<Record<Stage, { readonly name: string; readonly work: string }>> = {
  problem: { name: 'Problem', work: 'decide what should change, and for whom' },
  data: { name: 'Data', work: 'find, understand and prepare the records' },
  build: { name: 'Build', work: 'make or choose the model and the software around it' },
  validate: { name: 'Validate', work: 'test it on people it has not seen' },
  authorize: { name: 'Authorize', work: 'get it past review boards, rules and regulators' },
  deploy: { name: 'Deploy', work: 'put it into the daily work of care' },
  monitor: { name: 'Monitor', work: 'watch it in use and mend it' },
  retire: { name: 'Retire', work: 'switch it off, and say what comes after it' },
};

/** All that is asked of a role here. */
export type StagedRole = Pick<Node<'role'>, 'stages'>;

/** One stage of the life of a model, as a role sees it. */
export interface RoleStage {
  readonly stage: Stage;
  /** Absent where the role has no part. */
  readonly part: Part | undefined;
}

/** All stages in order, with the part that `role` has in each. */
export function stagesOf(role: StagedRole): readonly RoleStage[] {
  return STAGES.map((stage) => ({ stage, part: role.stages.find((named) => named.stage === stage)?.part }));
}

/** One stage of the life of a model, as a group of roles sees it. */
export interface SharedStage {
  readonly stage: Stage;
  /** Number of roles that lead it. */
  readonly leading: number;
  /** Number of roles that lead it or contribute to it; being asked is not work at it. */
  readonly involved: number;
}

/** All stages in order, with how many of `roles` have a part in each. */
export function sharedStagesOf(roles: readonly StagedRole[]): readonly SharedStage[] {
  return STAGES.map((stage) => {
    const parts = roles.flatMap((role) => role.stages.filter((named) => named.stage === stage).map(({ part }) => part));
    const leading = parts.filter((part) => part === 'leads').length;
    return { stage, leading, involved: leading + parts.filter((part) => part === 'contributes').length };
  });
}
