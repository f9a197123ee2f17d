import type { ProgressReportRefusal } from './progress-report.workflow.js';
import type { QuarterGridRefusal } from './quarter-grid/quarter-grid.refusals.js';
import type { ReportPeriodRefusal } from './report-period.rules.js';
import type { ReportRefusal } from './report.refusals.js';

/** Every refusal of signing and reporting; those of 变更与督办 are in `changes/`. The label catalogues are exhaustive over it. */
export type ProgressRefusal =
  ProgressReportRefusal | ReportPeriodRefusal | ReportRefusal | QuarterGridRefusal;
