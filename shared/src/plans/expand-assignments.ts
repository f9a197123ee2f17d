import type { TaskRole } from './task-role.js';

/** A unit or collective of a task, resolved to the register. */
export interface ResolvedTaskUnit {
  readonly role: TaskRole;
  readonly unitId: string | null;
  readonly groupId: string | null;
  /** The members that the office chose for this task; all of them where it chose none. */
  readonly memberIds?: readonly string[] | null;
}

export interface AssignmentPlan {
  readonly unitId: string;
  readonly role: TaskRole;
  /** The collective through which the unit was reached; null where the document names the unit itself. */
  readonly groupId: string | null;
}

/**
 * The units that must act on a task: named units, and the members of collectives (R07). A unit named twice is
 * assigned once, as lead where it is lead anywhere, and by its own name where it is named. A chosen member that has
 * left the collective since is not reached by it.
 */
export function expandAssignments(
  units: readonly ResolvedTaskUnit[],
  membersOf: (groupId: string) => readonly string[],
): AssignmentPlan[] {
  const reached = units.flatMap((unit): AssignmentPlan[] => {
    if (unit.unitId) return [{ unitId: unit.unitId, role: unit.role, groupId: null }];
    if (!unit.groupId) return [];
    const { role, groupId, memberIds } = unit;
    const members = membersOf(groupId).filter((unitId) => !memberIds || memberIds.includes(unitId));
    return members.map((unitId) => ({ unitId, role, groupId }));
  });
  const weight = (a: AssignmentPlan) => (a.role === 'lead' ? 0 : 2) + (a.groupId === null ? 0 : 1);
  const strongest = new Map<string, AssignmentPlan>();
  for (const candidate of reached) {
    const known = strongest.get(candidate.unitId);
    if (!known || weight(candidate) < weight(known)) strongest.set(candidate.unitId, candidate);
  }
  return [...strongest.values()];
}
