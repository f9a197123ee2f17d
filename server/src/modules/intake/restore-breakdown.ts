import type { LeftRow } from '#shared/undo/undo-payload.js';
import type { Transaction } from '#server/platform/database/transaction.js';
import { beginStep, endStep } from './review-steps.js';

/** Takes a discarded reading up again as it was. @throws DomainError CONFLICT when it was changed since */
export async function restoreBreakdown(tx: Transaction, { id, version }: LeftRow): Promise<void> {
  const step = await beginStep(tx, id, 'breakdown.restore');
  const { state } = await endStep(tx, step, version);
  await tx.audit({
    action: 'plan.import',
    entityType: 'breakdown-draft',
    entityId: id,
    before: { state: step.row.state },
    after: { state },
  });
}
