import { AssignmentRow } from '#db/entities/plans/assignment.entity.js';
import type { AssignmentState } from '#shared/plans/assignment-state.js';
import { TRANSITION_ACTIONS } from '#shared/progress/transition-action.js';
import type { Transaction } from '#server/platform/database/transaction.js';

/** A share that moves along the table, as it was locked. */
export interface TakenStep {
  readonly row: AssignmentRow;
  readonly state: AssignmentState;
  readonly transition: 'assignment.suspend' | 'assignment.resume';
}

interface StepsRecord {
  readonly suspendedOn: string | null;
  /** Of the audit entries, beside the new state. */
  readonly after: object;
  readonly kind: 'assignment.suspended' | 'assignment.resumed';
  readonly reason?: string;
}

/** In one order, so that two clicks at once do not wait for each other for ever. */
export const lockAssignments = (
  { manager, jurisdictionId }: Transaction,
  ids: readonly string[],
): Promise<AssignmentRow[]> =>
  manager
    .createQueryBuilder(AssignmentRow, 'a')
    .where('a.jurisdictionId = :jurisdictionId AND a.id = ANY (:ids)', { jurisdictionId, ids: [...ids] })
    .orderBy('a.id')
    .setLock('pessimistic_write')
    .getMany();

/** Writes many steps as `AssignmentStep` writes one: the shares, an audit entry, a notice and an event for each. */
export async function recordSteps(
  tx: Transaction,
  taken: readonly TakenStep[],
  { suspendedOn, after, kind, reason }: StepsRecord,
): Promise<void> {
  if (taken.length === 0) return;
  const ids = taken.map(({ row }) => row.id);
  await tx.manager.query(
    `UPDATE assignments SET state = $3, suspended_on = $4, open_request = NULL, version = version + 1,
            updated_at = $5, updated_by = $6
      WHERE jurisdiction_id = $1 AND id = ANY ($2::uuid[])`,
    [tx.jurisdictionId, ids, taken[0]!.state, suspendedOn, tx.now, tx.author.actor?.accountId ?? null],
  );
  await tx.auditAll(
    taken.map(({ row, state, transition }) => ({
      action: TRANSITION_ACTIONS[transition],
      entityType: 'assignment',
      entityId: row.id,
      taskId: row.taskId,
      before: { state: row.state, suspendedOn: row.suspendedOn, openRequest: row.openRequest },
      after: { transition, state, suspendedOn, openRequest: null, ...after },
    })),
  );
  const subjects = await subjectsOf(tx, ids);
  await tx.notify(
    taken.map(({ row }) => ({
      kind,
      to: { unitId: row.unitId },
      parameters: { ...subjects.get(row.id), ...(reason && { reason }) },
      path: `/assignments/${row.id}`,
      taskId: row.taskId,
    })),
  );
  for (const { row } of taken)
    tx.announce({
      type: 'progress-changed',
      jurisdictionId: tx.jurisdictionId,
      ids: { assignmentId: row.id, taskId: row.taskId, planId: row.planId, unitId: row.unitId },
    });
}

/** What names a share to people. */
async function subjectsOf(
  { manager, jurisdictionId }: Transaction,
  ids: readonly string[],
): Promise<Map<string, { task: string; unit: string }>> {
  const rows = await manager.query<{ id: string; task: string; unit: string }[]>(
    `SELECT a.id, concat_ws(' ', t.code, t.title) AS task, u.name AS unit
       FROM assignments a
       JOIN tasks t ON t.jurisdiction_id = a.jurisdiction_id AND t.id = a.task_id
       JOIN units u ON u.jurisdiction_id = a.jurisdiction_id AND u.id = a.unit_id
      WHERE a.jurisdiction_id = $1 AND a.id = ANY ($2::uuid[])`,
    [jurisdictionId, [...ids]],
  );
  return new Map(rows.map(({ id, task, unit }) => [id, { task, unit }]));
}
