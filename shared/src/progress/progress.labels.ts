import type { AssignmentState, AssignmentTransition } from './assignment.workflow.js';
import type { ProgressReportState, ProgressReportTransition } from './progress-report.workflow.js';
import type { ProgressRefusal } from './progress.refusals.js';
import type { Light, TaskStatus } from './task-status.js';
import type { WorkListKind } from './work-list.js';

/** What officers read of this domain's closed words; a word without a label does not compile. */
export interface ProgressLabels {
  readonly assignmentState: Readonly<Record<AssignmentState, string>>;
  readonly reportState: Readonly<Record<ProgressReportState, string>>;
  readonly taskStatus: Readonly<Record<TaskStatus, string>>;
  readonly light: Readonly<Record<Light, string>>;
  /** What each light means, for legends. */
  readonly lightMeaning: Readonly<Record<Light, string>>;
  readonly workList: Readonly<Record<WorkListKind, string>>;
  readonly transition: Readonly<Record<AssignmentTransition | ProgressReportTransition, string>>;
  readonly refusal: Readonly<Record<ProgressRefusal, string>>;
}
