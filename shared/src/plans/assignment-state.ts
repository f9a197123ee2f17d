/** 待签收 / 已签收: whether the unit has taken its share of the task on. */
export const ASSIGNMENT_STATES = ['to_sign', 'signed'] as const;
export type AssignmentState = (typeof ASSIGNMENT_STATES)[number];
