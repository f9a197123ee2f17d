import { DomainError } from '../errors/domain-error.js';
import type { Transaction } from '../database/transaction.js';
import type { IdempotencyClaim } from './idempotency-claim.js';

/** A retry comes within seconds, one after a laptop was shut over the weekend within days. */
const KEPT_DAYS = 4;
const DAY_MS = 86_400_000;
/** Of the expired keys that each new one clears away: two leave for every one that comes. */
const CLEARED_AT_ONCE = 2;

export const alreadyDone = (): DomainError => new DomainError('REFUSED', { key: 'error.already-done' }, 409);

export const keyReused = (): DomainError =>
  new DomainError('REFUSED', { key: 'error.idempotency-key-reused' }, 409);

/**
 * Enters the key into the transaction of its change, before anything else is touched. Waits for another transaction
 * with the same key; keys that expired go in passing, unless somebody else is at them. One statement.
 * @throws DomainError REFUSED when the change was made already
 */
export async function takeKey(
  { manager, jurisdictionId, now }: Transaction,
  accountId: string,
  { key, fingerprint, done }: IdempotencyClaim,
): Promise<void> {
  if (done) throw new Error('a change with a key has one business transaction');
  const taken = await manager.query<unknown[]>(
    `WITH expired AS (
       DELETE FROM idempotency_keys WHERE (jurisdiction_id, account_id, key) IN (
         SELECT jurisdiction_id, account_id, key FROM idempotency_keys
          WHERE jurisdiction_id = $1 AND created_at < $6
          ORDER BY created_at LIMIT ${CLEARED_AT_ONCE} FOR UPDATE SKIP LOCKED))
     INSERT INTO idempotency_keys (jurisdiction_id, account_id, key, fingerprint, created_at)
     VALUES ($1, $2, $3, $4, $5)
     ON CONFLICT DO NOTHING
     RETURNING 1`,
    [jurisdictionId, accountId, key, fingerprint, now, new Date(now.getTime() - KEPT_DAYS * DAY_MS)],
  );
  if (taken.length === 0) throw alreadyDone();
}
