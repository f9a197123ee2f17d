import type { Action } from '../access/actions.js';
import type { AssignmentTransition } from './assignment.workflow.js';
import type { ProgressReportTransition } from './progress-report.workflow.js';

/** The right that each step needs: what a role may never do is not offered to it. */
export const TRANSITION_ACTIONS: Readonly<Record<AssignmentTransition | ProgressReportTransition, Action>> = {
  'assignment.sign': 'assignment.sign',
  'progress-report.save': 'progress.write-report',
  'progress-report.submit': 'progress.submit-report',
  'progress-report.accept': 'progress.review-report',
  'progress-report.return': 'progress.review-report',
};
