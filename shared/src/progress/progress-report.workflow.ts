import type { Guard, Transition, Workflow } from '../kernel/workflow.js';
import type { AssignmentState } from '../plans/assignment-state.js';

export const PROGRESS_REPORT_STATES = ['draft', 'handed_in', 'submitted', 'returned', 'accepted'] as const;
export type ProgressReportState = (typeof PROGRESS_REPORT_STATES)[number];

export interface ProgressReportFacts {
  readonly assignmentState: AssignmentState;
  /** The unit's share was taken from it by a revision, or with the whole plan: what is written stays as it is. */
  readonly assignmentWithdrawn: boolean;
  readonly narrativeGiven: boolean;
  /** The words of whoever returns it; only returning needs them. */
  readonly returnReasonGiven: boolean;
  /** Whoever acts is the unit's head, or the unit has none. */
  readonly speaksForUnit: boolean;
  readonly unitHasHead: boolean;
  /** The task asks for a sign-off and the report carries none. @source R79 */
  readonly signOffMissing: boolean;
}

export type ProgressReportTransition =
  | 'progress-report.save'
  | 'progress-report.hand-in'
  | 'progress-report.take-back'
  | 'progress-report.submit'
  | 'progress-report.pass-on'
  | 'progress-report.return-in-unit'
  | 'progress-report.accept'
  | 'progress-report.return';

export type ProgressReportRefusal =
  | 'progress.assignment-withdrawn'
  | 'progress.assignment-not-signed'
  | 'progress.assignment-suspended'
  | 'progress.assignment-in-check'
  | 'progress.assignment-closed'
  | 'progress.narrative-missing'
  | 'progress.unit-without-head'
  | 'progress.head-submits'
  | 'progress.sign-off-missing'
  | 'progress.return-reason-missing';

type ReportGuard = Guard<ProgressReportFacts, ProgressReportRefusal>;
type ReportTransition = Transition<
  ProgressReportState,
  ProgressReportFacts,
  ProgressReportTransition,
  ProgressReportRefusal
>;

const standing: ReportGuard = {
  refusal: 'progress.assignment-withdrawn',
  holds: (facts) => !facts.assignmentWithdrawn,
};
const notIn = (state: AssignmentState, refusal: ProgressReportRefusal): ReportGuard => ({
  refusal,
  holds: (facts) => facts.assignmentState !== state,
});
const notClosed = notIn('closed', 'progress.assignment-closed');
/** A unit reports on what it has taken on, not on what is suspended, being checked or closed. */
const signed: readonly ReportGuard[] = [
  notIn('to_sign', 'progress.assignment-not-signed'),
  notIn('suspended', 'progress.assignment-suspended'),
  notIn('to_check', 'progress.assignment-in-check'),
  notClosed,
];
const narrated: ReportGuard = {
  refusal: 'progress.narrative-missing',
  holds: (facts) => facts.narrativeGiven,
};
const unitSpeaks: ReportGuard = { refusal: 'progress.head-submits', holds: (facts) => facts.speaksForUnit };
const signedOff: ReportGuard = {
  refusal: 'progress.sign-off-missing',
  holds: (facts) => !facts.signOffMissing,
};
const reasoned: ReportGuard = {
  refusal: 'progress.return-reason-missing',
  holds: (facts) => facts.returnReasonGiven,
};

/** Inside the unit: the reporter hands in, the head passes on or gives back. A unit without a head goes straight on. */
const inUnit: readonly ReportTransition[] = [
  { key: 'progress-report.save', from: ['draft'], to: 'draft', guards: [standing, notClosed] },
  { key: 'progress-report.save', from: ['returned'], to: 'returned', guards: [standing, notClosed] },
  {
    key: 'progress-report.hand-in',
    from: ['draft', 'returned'],
    to: 'handed_in',
    guards: [
      standing,
      ...signed,
      { refusal: 'progress.unit-without-head', holds: (facts) => facts.unitHasHead },
      narrated,
    ],
  },
  { key: 'progress-report.take-back', from: ['handed_in'], to: 'draft', guards: [standing] },
  {
    key: 'progress-report.submit',
    from: ['draft', 'returned'],
    to: 'submitted',
    guards: [standing, ...signed, unitSpeaks, narrated, signedOff],
  },
  {
    key: 'progress-report.pass-on',
    from: ['handed_in'],
    to: 'submitted',
    guards: [standing, ...signed, unitSpeaks, narrated, signedOff],
  },
  {
    key: 'progress-report.return-in-unit',
    from: ['handed_in'],
    to: 'returned',
    guards: [standing, unitSpeaks, reasoned],
  },
];

/**
 * draft → handed_in (待本单位审核) → submitted → accepted, or returned with a reason and handed in again. An accepted
 * report is a fact and stays: no step leads out of it.
 */
export const progressReportWorkflow: Workflow<
  ProgressReportState,
  ProgressReportFacts,
  ProgressReportTransition,
  ProgressReportRefusal
> = {
  name: 'progress-report',
  states: PROGRESS_REPORT_STATES,
  initial: 'draft',
  transitions: [
    ...inUnit,
    { key: 'progress-report.accept', from: ['submitted'], to: 'accepted', guards: [standing, notClosed] },
    { key: 'progress-report.return', from: ['submitted'], to: 'returned', guards: [standing, reasoned] },
  ],
};
