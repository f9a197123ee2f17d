import type { Action } from '../access/actions.js';
import type { AssignmentTransition } from './assignment.workflow.js';
import type { ProgressReportTransition } from './progress-report.workflow.js';

/** The right that each step needs: what a role may never do is not offered to it. */
export const TRANSITION_ACTIONS: Readonly<Record<AssignmentTransition | ProgressReportTransition, Action>> = {
  'assignment.sign': 'assignment.sign',
  'assignment.request-extension': 'change.request',
  'assignment.withdraw-extension': 'change.request',
  'assignment.grant-extension': 'change.decide',
  'assignment.refuse-extension': 'change.decide',
  'assignment.extend': 'change.decide',
  'assignment.take-back-extension': 'change.decide',
  'assignment.request-completion': 'change.request',
  'assignment.withdraw-completion': 'change.request',
  'assignment.confirm-completion': 'completion.check',
  'assignment.refuse-completion': 'completion.check',
  'assignment.suspend': 'assignment.suspend',
  'assignment.resume': 'assignment.suspend',
  'assignment.reopen': 'look-back.record',
  'progress-report.save': 'progress.write-report',
  'progress-report.hand-in': 'progress.write-report',
  'progress-report.take-back': 'progress.write-report',
  'progress-report.submit': 'progress.submit-report',
  'progress-report.pass-on': 'progress.pass-on-report',
  'progress-report.return-in-unit': 'progress.pass-on-report',
  'progress-report.accept': 'progress.review-report',
  'progress-report.return': 'progress.review-report',
};
