import { AssignmentRow } from '#db/entities/plans/assignment.entity.js';
import type { AssignmentState } from '#shared/plans/assignment-state.js';
import { TRANSITION_ACTIONS } from '#shared/progress/transition-action.js';
import type { NoticeToWrite } from '#server/platform/database/notice-recipients.js';
import type { Transaction } from '#server/platform/database/transaction.js';

/** A share that moves along the table, as it was locked. */
export interface TakenStep {
  readonly row: AssignmentRow;
  readonly state: AssignmentState;
  readonly transition: BulkTransition;
  /** What the step changes besides the state; the rest stays. */
  readonly patch: Partial<Pick<AssignmentRow, 'suspendedOn' | 'dueOn' | 'originalDueOn'>>;
}

export type BulkTransition =
  'assignment.suspend' | 'assignment.resume' | 'assignment.extend' | 'assignment.take-back-extension';

interface StepsRecord {
  /** Of the audit entries, beside the new state. */
  readonly after: object;
  readonly kind: Extract<
    NoticeToWrite['kind'],
    'assignment.suspended' | 'assignment.resumed' | 'assignment.extended' | 'assignment.extension-taken-back'
  >;
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
  { after, kind, reason }: StepsRecord,
): Promise<void> {
  if (taken.length === 0) return;
  const ids = taken.map(({ row }) => row.id);
  await tx.manager.query(
    `UPDATE assignments a
        SET state = n.state, suspended_on = n."suspendedOn", due_on = n."dueOn", original_due_on = n."originalDueOn",
            open_request = NULL, version = a.version + 1, updated_at = $3, updated_by = $4
       FROM jsonb_to_recordset($2::jsonb) AS n (id uuid, state text, "suspendedOn" date, "dueOn" date, "originalDueOn" date)
      WHERE a.jurisdiction_id = $1 AND a.id = n.id`,
    [tx.jurisdictionId, JSON.stringify(taken.map(afterStep)), tx.now, tx.author.actor?.accountId ?? null],
  );
  await tx.auditAll(
    taken.map(({ row, state, transition, patch }) => ({
      action: TRANSITION_ACTIONS[transition],
      entityType: 'assignment',
      entityId: row.id,
      taskId: row.taskId,
      before: { ...before(row, patch), state: row.state, openRequest: row.openRequest },
      after: { transition, state, ...patch, openRequest: null, ...after },
    })),
  );
  const subjects = await subjectsOf(tx, ids);
  await tx.notify(
    taken.map(({ row, patch: { dueOn } }) => ({
      kind,
      to: { unitId: row.unitId },
      parameters: { ...subjects.get(row.id), ...(reason && { reason }), ...(dueOn && { date: dueOn }) },
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

const afterStep = ({ row, state, patch }: TakenStep) => {
  const { id, suspendedOn, dueOn, originalDueOn } = { ...row, ...patch };
  return { id, state, suspendedOn, dueOn, originalDueOn };
};

const before = (row: AssignmentRow, patch: TakenStep['patch']): object =>
  Object.fromEntries(Object.keys(patch).map((key) => [key, row[key as keyof typeof patch]]));

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
