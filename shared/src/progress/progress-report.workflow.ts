import type { Guard, Workflow } from '../kernel/workflow.js';

export const PROGRESS_REPORT_STATES = ['draft', 'submitted', 'returned', 'accepted'] as const;
export type ProgressReportState = (typeof PROGRESS_REPORT_STATES)[number];

export interface ProgressReportFacts {
  readonly assignmentSigned: boolean;
  /** The unit's share was taken from it by a revision, or with the whole plan: what is written stays as it is. */
  readonly assignmentWithdrawn: boolean;
  readonly narrativeGiven: boolean;
  /** The office's words to the unit; only returning needs them. */
  readonly returnReasonGiven: boolean;
}

export type ProgressReportTransition =
  'progress-report.save' | 'progress-report.submit' | 'progress-report.accept' | 'progress-report.return';

export type ProgressReportRefusal =
  | 'progress.assignment-withdrawn'
  | 'progress.assignment-not-signed'
  | 'progress.narrative-missing'
  | 'progress.return-reason-missing';

const standing: Guard<ProgressReportFacts, ProgressReportRefusal> = {
  refusal: 'progress.assignment-withdrawn',
  holds: (facts) => !facts.assignmentWithdrawn,
};

/** draft → submitted → accepted, or returned with a reason and submitted again. An accepted report is a fact and stays. */
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
    { key: 'progress-report.save', from: ['draft'], to: 'draft', guards: [standing] },
    { key: 'progress-report.save', from: ['returned'], to: 'returned', guards: [standing] },
    {
      key: 'progress-report.submit',
      from: ['draft', 'returned'],
      to: 'submitted',
      guards: [
        standing,
        { refusal: 'progress.assignment-not-signed', holds: (facts) => facts.assignmentSigned },
        { refusal: 'progress.narrative-missing', holds: (facts) => facts.narrativeGiven },
      ],
    },
    { key: 'progress-report.accept', from: ['submitted'], to: 'accepted', guards: [standing] },
    {
      key: 'progress-report.return',
      from: ['submitted'],
      to: 'returned',
      guards: [
        standing,
        { refusal: 'progress.return-reason-missing', holds: (facts) => facts.returnReasonGiven },
      ],
    },
  ],
};
