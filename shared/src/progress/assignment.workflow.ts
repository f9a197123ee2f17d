import type { Workflow } from '../kernel/workflow.js';
import { ASSIGNMENT_STATES, type AssignmentState } from '../plans/assignment-state.js';

export type AssignmentTransition = 'assignment.sign';

/** 签收: the unit's head takes the task on. Reporting starts after it. */
export const assignmentWorkflow: Workflow<
  AssignmentState,
  Record<never, never>,
  AssignmentTransition,
  never
> = {
  name: 'assignment',
  states: ASSIGNMENT_STATES,
  initial: 'to_sign',
  transitions: [{ key: 'assignment.sign', from: ['to_sign'], to: 'signed', guards: [] }],
};
