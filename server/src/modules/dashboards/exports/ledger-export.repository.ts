import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { LedgerExportRow } from '#db/entities/dashboards/ledger-export.entity.js';
import type { Actor } from '#shared/access/policy.js';
import { MOST_KEPT_EXPORTS } from '#shared/dashboards/exports/ledger-export.js';

/** Whose exports. */
export type ExportOwner = Pick<Actor, 'jurisdictionId' | 'accountId'>;

const COLUMNS = `id, unit_id AS "unitId", format, language, query, state, rows_done AS "rowsDone",
  rows_total AS "rowsTotal", file_name AS "fileName", size_bytes AS "sizeBytes", problem,
  created_at AS "createdAt", ended_at AS "endedAt", expires_at AS "expiresAt"`;

/** An export as its owner sees it. */
export type OwnExport = Omit<
  LedgerExportRow,
  'jurisdictionId' | 'accountId' | 'tries' | 'runId' | 'claimedUntil'
>;

/** The exports of one account. Every statement names the account: to others they do not exist. */
@Injectable()
export class LedgerExportRepository {
  /** The latest first. Ids are ordered by time. */
  list(manager: EntityManager, owner: ExportOwner, now: Date): Promise<OwnExport[]> {
    return manager.query<OwnExport[]>(
      `SELECT ${COLUMNS} FROM ledger_exports
        WHERE jurisdiction_id = $1 AND account_id = $2 AND (ended_at IS NULL OR expires_at > $3)
        ORDER BY id DESC
        LIMIT ${MOST_KEPT_EXPORTS}`,
      [owner.jurisdictionId, owner.accountId, now],
    );
  }

  async find(
    manager: EntityManager,
    owner: ExportOwner,
    id: string,
    now: Date,
  ): Promise<OwnExport | undefined> {
    const [found] = await manager.query<OwnExport[]>(
      `SELECT ${COLUMNS} FROM ledger_exports
        WHERE jurisdiction_id = $1 AND account_id = $2 AND id = $3 AND (ended_at IS NULL OR expires_at > $4)`,
      [owner.jurisdictionId, owner.accountId, id, now],
    );
    return found;
  }

  /** Those that are not finished, the account locked: of two at once the second counts the first. */
  async unfinished(manager: EntityManager, owner: ExportOwner): Promise<OwnExport[]> {
    const whose = [owner.jurisdictionId, owner.accountId];
    await manager.query('SELECT FROM accounts WHERE jurisdiction_id = $1 AND id = $2 FOR UPDATE', whose);
    return manager.query<OwnExport[]>(
      `SELECT ${COLUMNS} FROM ledger_exports
        WHERE jurisdiction_id = $1 AND account_id = $2 AND ended_at IS NULL`,
      whose,
    );
  }

  /** Unfinished ones of everybody in the jurisdiction. */
  async queued(manager: EntityManager, { jurisdictionId }: ExportOwner): Promise<number> {
    const [{ count }] = await manager.query<[{ count: number }]>(
      'SELECT count(*)::int AS count FROM ledger_exports WHERE jurisdiction_id = $1 AND ended_at IS NULL',
      [jurisdictionId],
    );
    return count;
  }

  /** Makes room for one more in the list: the oldest that have ended go. Returns their ids. */
  async dropOldest(manager: EntityManager, owner: ExportOwner): Promise<string[]> {
    const dropped = await manager.query<{ id: string }[]>(
      `WITH dropped AS (
         DELETE FROM ledger_exports
          WHERE jurisdiction_id = $1 AND ended_at IS NOT NULL AND id IN (
            SELECT id FROM ledger_exports WHERE jurisdiction_id = $1 AND account_id = $2
             ORDER BY id DESC OFFSET ${MOST_KEPT_EXPORTS - 1})
         RETURNING id)
       SELECT id FROM dropped`,
      [owner.jurisdictionId, owner.accountId],
    );
    return dropped.map(({ id }) => id);
  }

  /** Whether it was there to be cancelled: whoever makes it learns so with the next report. */
  async cancel(manager: EntityManager, owner: ExportOwner, id: string, now: Date): Promise<boolean> {
    const cancelled = await manager.query<unknown[]>(
      `WITH cancelled AS (
         UPDATE ledger_exports
            SET state = 'cancelled', run_id = NULL, claimed_until = NULL, ended_at = $4
          WHERE jurisdiction_id = $1 AND account_id = $2 AND id = $3 AND ended_at IS NULL
         RETURNING id)
       SELECT id FROM cancelled`,
      [owner.jurisdictionId, owner.accountId, id, now],
    );
    return cancelled.length === 1;
  }
}
