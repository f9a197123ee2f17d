import type { Action } from '../access/actions.js';

/** What can be done to many rows of the ledger at once: 催办, 延长时限, 指定牵头单位, 暂停. */
export const BULK_STEPS = ['remind', 'extend', 'lead', 'suspend'] as const;
export type BulkStep = (typeof BULK_STEPS)[number];

/** The right that each step needs. */
export const BULK_STEP_ACTIONS: Readonly<Record<BulkStep, Action>> = {
  remind: 'assignment.remind',
  extend: 'change.decide',
  lead: 'plan.assign',
  suspend: 'assignment.suspend',
};

/** Rows of one step: more in one click is a broken filter. */
export const MOST_ROWS_AT_ONCE = 1000;
