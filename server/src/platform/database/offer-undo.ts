import { LessThan } from 'typeorm';
import { UndoOfferRow } from '#db/entities/notifications/undo-offer.entity.js';
import { undoUntil, type UndoKind, type UndoParameters } from '#shared/undo/undo-kind.js';
import type { UndoPayloads } from '#shared/undo/undo-payload.js';
import type { Transaction } from './transaction.js';

export interface UndoableAct<Kind extends UndoKind> {
  readonly kind: Kind;
  readonly parameters: UndoParameters;
  readonly payload: UndoPayloads[Kind];
}

/**
 * Lets whoever acts take the act back for some minutes, also after a reload: what that needs is kept with the act itself.
 * Offers that nobody took are cleared away by the account's next one. Two statements.
 */
export async function offerUndo<Kind extends UndoKind>(
  tx: Transaction,
  { kind, parameters, payload }: UndoableAct<Kind>,
): Promise<void> {
  const { jurisdictionId, manager, now, author } = tx;
  const accountId = author.actor?.accountId;
  if (!accountId) return;
  await manager.delete(UndoOfferRow, { jurisdictionId, accountId, expiresAt: LessThan(now) });
  const offer = { accountId, kind, parameters, payload, offeredAt: now, expiresAt: undoUntil(now) };
  await tx.append(UndoOfferRow, [offer]);
}
