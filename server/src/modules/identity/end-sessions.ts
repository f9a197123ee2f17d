import type { Transaction } from '#server/platform/database/transaction.js';

/** Ends the sessions of an account but `except`, and closes their sockets after the commit. */
export async function endSessions(
  tx: Transaction,
  accountId: string,
  except: string | null = null,
): Promise<void> {
  const ended = await tx.manager.query<[{ id: string }[], number]>(
    `UPDATE sessions SET ended_at = $3
      WHERE jurisdiction_id = $1 AND account_id = $2 AND ended_at IS NULL AND id IS DISTINCT FROM $4
      RETURNING id`,
    [tx.jurisdictionId, accountId, tx.now, except],
  );
  for (const { id } of ended[0]) announceEnd(tx, id);
}

export const announceEnd = (tx: Transaction, sessionId: string): void =>
  tx.announce({ type: 'session-ended', jurisdictionId: tx.jurisdictionId, ids: { sessionId } });
