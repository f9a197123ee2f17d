import { expandAssignments, type AssignmentPlan, type ResolvedTaskUnit } from './expand-assignments.js';
import { underLeadlessRule, type LeadlessRule } from './leads/leadless-rule.js';

/** A share of an issued task as it stands, or as it stood when it was withdrawn. */
export interface StandingMember extends AssignmentPlan {
  readonly id: string;
  readonly withdrawn: boolean;
  /** Struck off, or reported complete: whoever leaves the collective now has done its part. */
  readonly finished: boolean;
}

export interface MemberChange extends AssignmentPlan {
  readonly taskId: string;
  readonly kind: 'joins' | 'leaves';
  /** The share that is taken back or taken up again; null for a new one. */
  readonly shareId: string | null;
}

/**
 * What today's members of a task's collectives would change in its shares: who was reached by a collective and is a
 * member no more leaves, a member without a share joins. Units that the document names themselves are not touched,
 * nor is finished work. @source R07, R93
 */
export function memberChanges(
  task: { readonly id: string; readonly units: readonly ResolvedTaskUnit[] },
  standing: readonly StandingMember[],
  membersOf: (groupId: string) => readonly string[],
  rule: LeadlessRule,
): MemberChange[] {
  const wanted = expandAssignments(underLeadlessRule(task.units, rule), membersOf);
  const wantedUnits = new Set(wanted.map(({ unitId }) => unitId));
  const byUnit = new Map(standing.map((share) => [share.unitId, share]));
  const joining = wanted
    .filter(({ unitId, groupId }) => groupId !== null && (byUnit.get(unitId)?.withdrawn ?? true))
    .map((share): MemberChange => ({
      ...share,
      taskId: task.id,
      kind: 'joins',
      shareId: byUnit.get(share.unitId)?.id ?? null,
    }));
  const leaving = standing
    .filter(
      ({ unitId, groupId, withdrawn, finished }) =>
        groupId !== null && !withdrawn && !finished && !wantedUnits.has(unitId),
    )
    .map(({ id, unitId, role, groupId }): MemberChange => ({
      unitId,
      role,
      groupId,
      taskId: task.id,
      kind: 'leaves',
      shareId: id,
    }));
  return [...leaving, ...joining];
}
