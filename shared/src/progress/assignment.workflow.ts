import type { Workflow } from '../kernel/workflow.js';
import { ASSIGNMENT_STATES, type AssignmentState } from '../plans/assignment-state.js';

export type AssignmentTransition = 'assignment.sign';
export type AssignmentRefusal = 'progress.assignment-withdrawn';

export interface AssignmentFacts {
  /** By a revision of the plan, or with the whole plan. */
  readonly withdrawn: boolean;
}

/** 签收: the unit's head takes the task on. Reporting starts after it. */
export const assignmentWorkflow: Workflow<
  AssignmentState,
  AssignmentFacts,
  AssignmentTransition,
  AssignmentRefusal
> = {
  name: 'assignment',
  states: ASSIGNMENT_STATES,
  initial: 'to_sign',
  transitions: [
    {
      key: 'assignment.sign',
      from: ['to_sign'],
      to: 'signed',
      guards: [{ refusal: 'progress.assignment-withdrawn', holds: (facts) => !facts.withdrawn }],
    },
  ],
};
