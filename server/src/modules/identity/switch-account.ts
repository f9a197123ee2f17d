import { AccountRow } from '#db/entities/identity/account.entity.js';
import type { LeftRow } from '#shared/undo/undo-payload.js';
import type { Transaction } from '#server/platform/database/transaction.js';

/** Lets an account in, or no longer. @throws DomainError CONFLICT when it was changed since */
export async function switchAccount(
  tx: Transaction,
  { id, version }: LeftRow,
  disabled: boolean,
): Promise<void> {
  await tx.update(AccountRow, { id, version }, { disabled });
  await tx.audit({
    action: 'account.manage',
    entityType: 'account',
    entityId: id,
    before: { disabled: !disabled },
    after: { disabled },
  });
}
