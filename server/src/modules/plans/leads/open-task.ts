import { PlanRow } from '#db/entities/plans/plan.entity.js';
import { TaskRow } from '#db/entities/plans/task.entity.js';
import type { LeadRefusal } from '#shared/plans/leads/leads.refusals.js';
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
  await tx.update(TaskRow, { id: known.id, version }, {});
  return { plan, task: { ...known, version: version + 1 } };
}
