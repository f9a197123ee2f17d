import type { Workflow } from '../kernel/workflow.js';

export const PLAN_STATES = ['draft', 'issued', 'withdrawn'] as const;
export type PlanState = (typeof PLAN_STATES)[number];

export interface PlanFacts {
  readonly taskCount: number;
  /** Printed names of the plan's tasks that no unit or collective of the register answers to. */
  readonly openNames: number;
  /** Tasks for which neither a unit nor a member of a collective would get an assignment. */
  readonly tasksWithoutUnit: number;
  /** Progress reports on the plan's tasks, drafts included: words of units that must not vanish. */
  readonly reportCount: number;
  /** The office's words on why the import is taken back. */
  readonly withdrawalReasonGiven: boolean;
}

export type PlanTransition = 'plan.issue' | 'plan.revise' | 'plan.withdraw';
export type PlanRefusal =
  'plan.no-tasks' | 'plan.task-without-unit' | 'plan.reported-on' | 'plan.withdrawal-reason-missing';

/**
 * A confirmed plan is a draft until the office issues it: issuing makes the assignments and starts the clock. A
 * corrected document revises it; until anything was reported the whole import can be taken back.
 */
export const planWorkflow: Workflow<PlanState, PlanFacts, PlanTransition, PlanRefusal> = {
  name: 'plan',
  states: PLAN_STATES,
  initial: 'draft',
  transitions: [
    {
      key: 'plan.issue',
      from: ['draft'],
      to: 'issued',
      guards: [
        { refusal: 'plan.no-tasks', holds: (facts) => facts.taskCount > 0 },
        { refusal: 'plan.task-without-unit', holds: (facts) => facts.tasksWithoutUnit === 0 },
      ],
    },
    { key: 'plan.revise', from: ['issued'], to: 'issued', guards: [] },
    {
      key: 'plan.withdraw',
      from: ['draft', 'issued'],
      to: 'withdrawn',
      guards: [
        { refusal: 'plan.reported-on', holds: (facts) => facts.reportCount === 0 },
        { refusal: 'plan.withdrawal-reason-missing', holds: (facts) => facts.withdrawalReasonGiven },
      ],
    },
  ],
};
