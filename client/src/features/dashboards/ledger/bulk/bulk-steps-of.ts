import type { Action } from '#shared/access/actions.js';
import { BULK_STEPS, type BulkStep } from '#shared/dashboards/bulk-step.js';

const NEEDS: Readonly<Record<BulkStep, Action>> = {
  remind: 'assignment.remind',
  suspend: 'assignment.suspend',
};

/** The steps that somebody with those rights may take. */
export const bulkStepsOf = (permitted: readonly string[]): BulkStep[] =>
  BULK_STEPS.filter((step) => permitted.includes(NEEDS[step]));
