import type { Workflow } from '../kernel/workflow.js';

export const PROGRESS_REPORT_STATES = ['draft', 'submitted', 'returned', 'accepted'] as const;
export type ProgressReportState = (typeof PROGRESS_REPORT_STATES)[number];

export interface ProgressReportFacts {
  readonly assignmentSigned: boolean;
  readonly narrativeGiven: boolean;
  /** The office's words to the unit; only returning needs them. */
  readonly returnReasonGiven: boolean;
}

export type ProgressReportTransition =
  'progress-report.save' | 'progress-report.submit' | 'progress-report.accept' | 'progress-report.return';

export type ProgressReportRefusal =
  'progress.assignment-not-signed' | 'progress.narrative-missing' | 'progress.return-reason-missing';

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
    { key: 'progress-report.save', from: ['draft'], to: 'draft', guards: [] },
    { key: 'progress-report.save', from: ['returned'], to: 'returned', guards: [] },
    {
      key: 'progress-report.submit',
      from: ['draft', 'returned'],
      to: 'submitted',
      guards: [
        { refusal: 'progress.assignment-not-signed', holds: (facts) => facts.assignmentSigned },
        { refusal: 'progress.narrative-missing', holds: (facts) => facts.narrativeGiven },
      ],
    },
    { key: 'progress-report.accept', from: ['submitted'], to: 'accepted', guards: [] },
    {
      key: 'progress-report.return',
      from: ['submitted'],
      to: 'returned',
      guards: [{ refusal: 'progress.return-reason-missing', holds: (facts) => facts.returnReasonGiven }],
    },
  ],
};
