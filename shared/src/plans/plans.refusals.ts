/** Why a change of a plan was refused, besides the guards of `plan.workflow.ts`. */
export const PLAN_CHANGE_REFUSALS = [
  /** Members of collectives are chosen before the plan is issued. */
  'plan.already-issued',
  'plan.not-a-collective',
  'plan.not-a-member',
  'plan.no-member-chosen',
  /** count: conflicts without a choice */
  'revision.not-decided',
  /** A choice names a difference that is none any more. */
  'revision.difference-unknown',
  /** count: tasks that nobody would act on */
  'revision.task-without-unit',
  'revision.not-issued',
] as const;
export type PlanChangeRefusal = (typeof PLAN_CHANGE_REFUSALS)[number];
