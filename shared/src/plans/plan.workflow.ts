import type { Workflow } from '../kernel/workflow.js';

export const PLAN_STATES = ['draft', 'issued'] as const;
export type PlanState = (typeof PLAN_STATES)[number];

export interface PlanFacts {
  readonly taskCount: number;
  /** Printed names of the plan's tasks that no unit or collective of the register answers to. */
  readonly openNames: number;
  /** Tasks for which neither a unit nor a member of a collective would get an assignment. */
  readonly tasksWithoutUnit: number;
}

export type PlanTransition = 'plan.issue';
export type PlanRefusal = 'plan.no-tasks' | 'plan.task-without-unit';

/** A confirmed plan is a draft until the office issues it: issuing makes the assignments and starts the clock. */
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
  ],
};
