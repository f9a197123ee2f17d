import { dueNotBefore } from '../due-not-before.js';
import type { AssignmentPlan } from '../expand-assignments.js';

/** A share as it stands before the revision. */
export interface StandingShare extends AssignmentPlan {
  readonly id: string;
  readonly dueOn: string | null;
  readonly startsOn: string;
  readonly withdrawn: boolean;
}

/** A task with shares after the revision. */
export interface RevisedTask {
  /** Null for a task that is taken out. */
  readonly dueOn: string | null;
  readonly redated: boolean;
  /** Who acts on it now; null where the units are as before. */
  readonly wanted: readonly AssignmentPlan[] | null;
}

export interface ShareChanges {
  readonly added: readonly (AssignmentPlan & { readonly dueOn: string | null })[];
  /** Shares in their new standing; those that stay as they are, are not listed. */
  readonly changed: readonly StandingShare[];
}

/**
 * What a revision does to the shares of one task on that day. A share keeps its id, reports and signature whatever
 * happens; a unit that is no longer named is withdrawn, one that comes back takes its old share up again. @source R91
 */
export function shareChanges(
  { dueOn: printed, redated, wanted }: RevisedTask,
  standing: readonly StandingShare[],
  day: string,
): ShareChanges {
  const dueOn = dueNotBefore(printed, day);
  const byUnit = new Map(wanted?.map((share) => [share.unitId, share]));
  const after = standing.map((share): StandingShare => {
    const due = redated ? dueOn : share.dueOn;
    if (wanted === null) return share.withdrawn ? share : { ...share, dueOn: due };
    const named = byUnit.get(share.unitId);
    if (!named) return { ...share, withdrawn: true };
    const { role, groupId } = named;
    if (!share.withdrawn) return { ...share, role, groupId, dueOn: due };
    return { ...share, role, groupId, dueOn, startsOn: day, withdrawn: false };
  });
  const known = new Set(standing.map(({ unitId }) => unitId));
  return {
    added: (wanted ?? []).filter(({ unitId }) => !known.has(unitId)).map((share) => ({ ...share, dueOn })),
    changed: after.filter((share, index) => JSON.stringify(share) !== JSON.stringify(standing[index])),
  };
}

/** A task that the revision takes out: nobody acts on it any more. */
export const TAKEN_OUT: RevisedTask = { dueOn: null, redated: false, wanted: [] };
