import type { AssignmentState } from '../plans/assignment-state.js';
import type { AssignmentTransition } from './assignment.workflow.js';
import type { ProgressReportState, ProgressReportTransition } from './progress-report.workflow.js';
import type { ProgressRefusal } from './progress.refusals.js';
import type { ReportLabels } from './report.labels.js';
import type { Light, TaskStatus } from './task-status.js';
import type { Timeliness } from './timeliness.js';
import type { WorkListKind } from './work-list.js';

/** What officers read of this domain's closed words; a word without a label does not compile. */
export interface ProgressLabels {
  readonly assignmentStates: Readonly<Record<AssignmentState, string>>;
  readonly reportStates: Readonly<Record<ProgressReportState, string>>;
  readonly taskStatuses: Readonly<Record<TaskStatus, string>>;
  readonly timeliness: Readonly<Record<Timeliness, string>>;
  readonly lights: Readonly<Record<Light, string>>;
  /** What each light means under a policy's `{dueSoonDays}` and `{yellowLag}`, for legends. */
  readonly lightMeanings: Readonly<Record<Light, string>>;
  readonly workLists: Readonly<Record<WorkListKind, string>>;
  readonly transitions: Readonly<Record<AssignmentTransition | ProgressReportTransition, string>>;
  readonly report: ReportLabels;
  readonly refusals: Readonly<Record<ProgressRefusal, string>>;
}
