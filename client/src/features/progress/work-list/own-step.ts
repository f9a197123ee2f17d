import type { Action } from '#shared/access/actions.js';
import type { WorkListKind } from '../../../generated/graphql.js';
import { mayDo, type Viewer } from '../../../lib/viewer/viewer-context.js';

/** What somebody must be allowed to do to take items off the list; the other lists are only watched. */
const STEPS: Readonly<Partial<Record<WorkListKind, Action>>> = {
  to_sign: 'assignment.sign',
  to_report: 'progress.write-report',
  to_review: 'progress.review-report',
  returned: 'progress.write-report',
};

/** Whether the viewer, and not somebody else, has the next step on this list. */
export function isOwnStep(viewer: Viewer, kind: WorkListKind): boolean {
  const action = STEPS[kind];
  return action !== undefined && mayDo(viewer, action);
}
