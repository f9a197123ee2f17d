import { PlanRow } from '#db/entities/plans/plan.entity.js';
import { TaskRow } from '#db/entities/plans/task.entity.js';
import type { LeadRefusal } from '#shared/plans/leads/leads.refusals.js';
import { TaskUnitRow } from '#db/entities/plans/task-unit.entity.js';
import { conflictWith } from '#server/platform/database/conflict-with.js';
import type { Transaction } from '#server/platform/database/transaction.js';
import { type DomainError, notFound, refusedBy } from '#server/platform/errors/domain-error.js';
import { requireId } from '#server/platform/errors/require-id.js';

export const refuseLead = (key: LeadRefusal): DomainError => refusedBy({ key });

export interface OpenTask {
  readonly plan: PlanRow;
  /** At its new version. */
  readonly task: TaskRow;
}

/**
 * The task and its plan, locked, for a change of who acts on it. The plan first: whoever issues it meanwhile is waited
 * for. @throws DomainError NOT_FOUND, CONFLICT, REFUSED for a task that was taken out
 */
export async function openTask(tx: Transaction, taskId: string, version: number): Promise<OpenTask> {
  const { manager, jurisdictionId } = tx;
  const known = await manager.findOneBy(TaskRow, { jurisdictionId, id: requireId(taskId) });
  if (!known) throw notFound();
  const plan = await tx.lock(PlanRow, known.planId);
  if (known.withdrawnAt !== null || plan.state === 'withdrawn') throw refuseLead('lead.task-withdrawn');
  if (known.version !== version) throw await conflictWith(tx, known, await leadsOf(tx, known.id));
  await tx.update(TaskRow, { id: known.id, version }, {});
  return { plan, task: { ...known, version: version + 1 } };
}

/** Who leads now, as printed: shown to somebody who has seen others there. */
async function leadsOf(
  { manager, jurisdictionId }: Transaction,
  taskId: string,
): Promise<{ leadUnits: string }> {
  const where = { jurisdictionId, taskId, role: 'lead' as const };
  const leads = await manager.find(TaskUnitRow, { where, order: { sortOrder: 'ASC' } });
  return { leadUnits: leads.map(({ printedName }) => printedName).join('、') };
}
