import type { MilestoneKind } from '../progress/changes/plan-milestone.js';
import type { UndoKind } from './undo-kind.js';

/** A row as the act left it: one that was changed since is not the act's any more. */
export interface LeftRow {
  readonly id: string;
  readonly version: number;
}

/** A share whose deadline the office has moved, with the days that it had before. */
export interface ExtendedShare extends LeftRow {
  readonly dueOn: string;
  readonly originalDueOn: string | null;
  readonly changeId: string;
}

/** A unit that was appointed to lead a task; the version is the task's. */
export interface AppointedLead {
  readonly taskId: string;
  readonly version: number;
  readonly taskUnitId: string;
}

/** A row that is gone, as it is written again. */
export interface RemovedMilestone {
  readonly planId: string;
  readonly kind: MilestoneKind;
  readonly title: string;
  readonly dueOn: string | null;
}

/** What is needed to take each kind of act back; kept by the server and shown to nobody. */
export interface UndoPayloads extends Readonly<Record<UndoKind, object>> {
  readonly 'rows.extend': { readonly shares: readonly ExtendedShare[] };
  readonly 'rows.lead': { readonly leads: readonly AppointedLead[] };
  readonly 'rows.suspend': { readonly rows: readonly LeftRow[] };
  readonly 'view.delete': LeftRow;
  readonly 'breakdown.discard': LeftRow;
  readonly 'milestone.remove': RemovedMilestone;
  readonly 'account.disable': LeftRow;
  readonly 'division.end': LeftRow;
  readonly 'officer.end': LeftRow;
}
