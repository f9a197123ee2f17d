/**
 * 待签收 / 已签收 / 已暂停 / 待核查 / 已销号: how far a unit's share of a task has come in the hands of the unit and
 * of the office. How much of the work is done is its percent.
 */
export const ASSIGNMENT_STATES = ['to_sign', 'signed', 'suspended', 'to_check', 'closed'] as const;
export type AssignmentState = (typeof ASSIGNMENT_STATES)[number];
