import type { FigureDisputeRefusal } from './disputes/figure-dispute.workflow.js';
import { FIGURE_SHAPE_REFUSALS } from './figures/report-figure.schema.js';

/** What the shape check of a report says: the message of each zod issue is one of these keys. */
export const PROGRESS_REPORT_SHAPE_REFUSALS = [
  'progress.text-too-long',
  'progress.percent-out-of-range',
  'progress.as-of-invalid',
  'progress.too-many-files',
  'progress.too-many-items',
  'progress.signer-missing',
  'progress.dispute-source-missing',
  ...FIGURE_SHAPE_REFUSALS,
] as const;
export type ProgressReportShapeRefusal = (typeof PROGRESS_REPORT_SHAPE_REFUSALS)[number];

/** Evidence must be a file that the reporting unit has uploaded. */
export type EvidenceRefusal = 'progress.file-unknown';

/** What a report refers to must belong to its task, and a figure that is disputed stays where it is. */
export type FigureRefusal =
  | 'progress.target-unknown'
  | 'progress.source-unknown'
  | 'progress.figure-disputed'
  | 'progress.not-disputable'
  | 'progress.already-disputed';

/** Every refusal of reports and their figures. */
export type ReportRefusal =
  | ProgressReportShapeRefusal
  | EvidenceRefusal
  | FigureRefusal
  | FigureDisputeRefusal
  | 'progress.not-consolidating-lead';
