import { TaskRow } from '#db/entities/plans/task.entity.js';
import type { DeadlineRefusal } from '#shared/plans/deadlines/deadlines.refusals.js';
import type { Transaction } from '#server/platform/database/transaction.js';
import { notFound, refusedBy, type DomainError } from '#server/platform/errors/domain-error.js';
import type { DutySource, DutySourceRepository } from './duty-source.repository.js';

export const refuseDeadline = (key: DeadlineRefusal): DomainError => refusedBy({ key });

/** The task, locked against other decisions about it, with what its duties are read from. @throws DomainError NOT_FOUND */
export async function lockDutyTask(
  tx: Transaction,
  sources: DutySourceRepository,
  taskId: string,
): Promise<DutySource> {
  const task = await tx.lock(TaskRow, taskId);
  const [source] = await sources.ofTasks(tx.manager, tx.jurisdictionId, [taskId]);
  if (!source || task.withdrawnAt !== null) throw notFound();
  return source;
}

/** A note or a text of so many characters at most. @throws DomainError REFUSED */
export function shortText(text: string, longest = 500): string {
  const trimmed = text.trim();
  if (trimmed.length > longest) throw refuseDeadline('deadline.text-too-long');
  return trimmed;
}
