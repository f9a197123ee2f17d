import type { TaskRole } from './task-role.js';

/** An open share of a unit that ceases to exist. */
export interface OpenShare {
  readonly id: string;
  readonly taskId: string;
  readonly role: TaskRole;
  readonly reportsForTask: boolean;
}

/** A share that a successor has, or had, of the same task. */
export interface SuccessorShare {
  readonly id: string;
  readonly taskId: string;
  readonly unitId: string;
  readonly role: TaskRole;
  readonly withdrawn: boolean;
}

/** `moved`: a new share. `joined`: the successor acts on the task already. `ended`: nobody takes it over. */
export const SUCCESSION_WAYS = ['moved', 'joined', 'ended'] as const;
export type SuccessionWay = (typeof SUCCESSION_WAYS)[number];

export interface ShareSuccession {
  readonly shareId: string;
  readonly taskId: string;
  readonly successorId: string | null;
  readonly way: SuccessionWay;
  /** The successor's part from now on: lead where either was. */
  readonly role: TaskRole;
  readonly reportsForTask: boolean;
  /** The successor's own share that goes on, taken up again where it was withdrawn. */
  readonly joinedShareId: string | null;
}

/**
 * Who takes over the open shares of a unit: the successor chosen for the share, the first one otherwise. Reports stay
 * with the share of the old unit; a successor that acts on the task already keeps one share. @source R93
 */
export function succeedShares(
  open: readonly OpenShare[],
  successorIds: readonly string[],
  chosen: ReadonlyMap<string, string>,
  theirs: readonly SuccessorShare[],
): ShareSuccession[] {
  const known = new Map(theirs.map((share) => [`${share.taskId} ${share.unitId}`, share]));
  return open.map(({ id, taskId, role, reportsForTask }) => {
    const successorId = chosen.get(id) ?? successorIds[0] ?? null;
    const base = { shareId: id, taskId, successorId, reportsForTask };
    if (successorId === null) return { ...base, way: 'ended', role, joinedShareId: null };
    const share = known.get(`${taskId} ${successorId}`);
    if (!share) return { ...base, way: 'moved', role, joinedShareId: null };
    const stronger = role === 'lead' || (share.role === 'lead' && !share.withdrawn) ? 'lead' : 'responsible';
    return { ...base, way: 'joined', role: stronger, joinedShareId: share.id };
  });
}
