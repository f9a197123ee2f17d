import type { ProgressReportState, ProgressReportTransition } from '../progress-report.workflow.js';

/** The steps by which a unit's reports leave whoever wrote them. */
export type SubmissionStep = Extract<
  ProgressReportTransition,
  'progress-report.hand-in' | 'progress-report.submit' | 'progress-report.pass-on'
>;

/**
 * Where a report goes when a whole quarter is handed in: to the unit's head, or on to the office by whoever speaks for
 * the unit. What the reporter has handed in before, the head passes on.
 */
export function submissionStep(state: ProgressReportState, speaksForUnit: boolean): SubmissionStep {
  if (!speaksForUnit) return 'progress-report.hand-in';
  return state === 'handed_in' ? 'progress-report.pass-on' : 'progress-report.submit';
}
