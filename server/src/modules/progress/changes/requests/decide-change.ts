import type { AssignmentChangeRow } from '#db/entities/progress/assignment-change.entity.js';
import { AssignmentChangeRow as ChangeTable } from '#db/entities/progress/assignment-change.entity.js';
import type { Transaction } from '#server/platform/database/transaction.js';
import { notFound } from '#server/platform/errors/domain-error.js';

type Decision = Pick<AssignmentChangeRow, 'state'> & Partial<AssignmentChangeRow>;

/** Closes an open request with its decision, by whoever acts now. @throws DomainError NOT_FOUND without a request */
export async function decideChange(
  tx: Transaction,
  open: AssignmentChangeRow | null,
  decision: Decision,
): Promise<void> {
  if (!open) throw notFound();
  const decidedBy = tx.author.actor?.accountId ?? null;
  await tx.update(ChangeTable, open, { ...decision, decidedAt: tx.now, decidedBy });
}
