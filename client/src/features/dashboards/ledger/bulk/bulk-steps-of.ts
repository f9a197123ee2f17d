import { BULK_STEP_ACTIONS, BULK_STEPS, type BulkStep } from '#shared/dashboards/bulk-step.js';

/** The steps that somebody with those rights may take. */
export const bulkStepsOf = (permitted: readonly string[]): BulkStep[] =>
  BULK_STEPS.filter((step) => permitted.includes(BULK_STEP_ACTIONS[step]));
