import type { Scope } from '../access/policy.js';
import { PROGRESS_REPORT_STATES, type ProgressReportState } from './progress-report.workflow.js';

/** States in which a report has not left its unit, whatever came before. */
export const INNER_STATES: readonly ProgressReportState[] = ['draft', 'handed_in'];

/**
 * A report is the unit's own until it is submitted: nobody outside reads half-written words, nor what its head has
 * still to look at. What was returned inside the unit has never been submitted (`submittedAt` is null).
 */
export const visibleReportStates = (scope: Scope): readonly ProgressReportState[] => {
  if (scope.kind === 'nothing') return [];
  return scope.kind === 'unit'
    ? PROGRESS_REPORT_STATES
    : PROGRESS_REPORT_STATES.filter((state) => !INNER_STATES.includes(state));
};
