import type { AssignmentRefusal } from './assignment.workflow.js';
import type { ProgressReportRefusal } from './progress-report.workflow.js';
import type { ReportPeriodRefusal } from './report-period.rules.js';

/** What the shape check of a report says: the message of each zod issue is one of these keys. */
export const PROGRESS_REPORT_SHAPE_REFUSALS = [
  'progress.text-too-long',
  'progress.percent-out-of-range',
  'progress.as-of-invalid',
  'progress.too-many-files',
] as const;
export type ProgressReportShapeRefusal = (typeof PROGRESS_REPORT_SHAPE_REFUSALS)[number];

/** Evidence must be a file that the reporting unit has uploaded. */
export type EvidenceRefusal = 'progress.file-unknown';

/** Every refusal of this domain: the label catalogues are exhaustive over it. */
export type ProgressRefusal =
  | AssignmentRefusal
  | ProgressReportRefusal
  | ProgressReportShapeRefusal
  | ReportPeriodRefusal
  | EvidenceRefusal;
