import type { Workflow } from '../kernel/workflow.js';

export const ASSIGNMENT_STATES = ['to_sign', 'signed'] as const;
export type AssignmentState = (typeof ASSIGNMENT_STATES)[number];

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
