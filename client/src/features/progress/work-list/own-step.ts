import type { Action } from '#shared/access/actions.js';
import type { WorkListKind } from '../../../generated/graphql.js';
import { mayDo, type Viewer } from '../../../lib/viewer/viewer-context.js';

/** What somebody must be allowed to do to take items off the list; the other lists are only watched. */
const STEPS: Readonly<Partial<Record<WorkListKind, readonly Action[]>>> = {
  to_sign: ['assignment.sign'],
  to_report: ['progress.write-report'],
  // The head's list holds what is handed in, the office's what is submitted.
  to_review: ['progress.pass-on-report', 'progress.review-report'],
  returned: ['progress.write-report'],
};

/** Whether the viewer, and not somebody else, has the next step on this list. */
export function isOwnStep(viewer: Viewer, kind: WorkListKind): boolean {
  return (STEPS[kind] ?? []).some((action) => mayDo(viewer, action));
}
