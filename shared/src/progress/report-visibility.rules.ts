import type { Scope } from '../access/policy.js';
import { PROGRESS_REPORT_STATES, type ProgressReportState } from './progress-report.workflow.js';

/** A draft is the unit's own until it is submitted: nobody outside reads half-written words. */
export const visibleReportStates = (scope: Scope): readonly ProgressReportState[] => {
  if (scope.kind === 'nothing') return [];
  return scope.kind === 'unit' ? PROGRESS_REPORT_STATES : PROGRESS_REPORT_STATES.filter((s) => s !== 'draft');
};
