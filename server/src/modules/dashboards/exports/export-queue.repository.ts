import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { LedgerExportRow } from '#db/entities/dashboards/ledger-export.entity.js';
import type { Actor } from '#shared/access/policy.js';
import { EXPORT_KEPT_DAYS } from '#shared/dashboards/exports/ledger-export.js';
import type { Refusal } from '#shared/kernel/refusal.js';

/** An export that a run has claimed, and who asked for it as the account stands now. */
export interface ClaimedExport
  extends
    Pick<LedgerExportRow, 'id' | 'jurisdictionId' | 'unitId' | 'format' | 'language' | 'query' | 'tries'>,
    Pick<Actor, 'accountId' | 'displayName' | 'role'> {
  readonly runId: string;
  readonly accountUnitId: string | null;
  readonly disabled: boolean;
}

/** One run of one export: its statements touch no row that another run, or nobody, has. */
export type ExportRun = Pick<ClaimedExport, 'jurisdictionId' | 'id' | 'runId'>;

const OF_RUN = 'jurisdiction_id = $1 AND id = $2 AND run_id = $3';
const RELEASED = 'run_id = NULL, claimed_until = NULL';
const UNTIL_GONE = `ended_at = $4, expires_at = $4::timestamptz + make_interval(days => ${EXPORT_KEPT_DAYS})`;

/** The queue of one jurisdiction, kept in the database: several servers may work on it at once. */
@Injectable()
export class ExportQueueRepository {
  /** The oldest that waits, or whose run has died, claimed until `claimedUntil`. */
  async claim(
    manager: EntityManager,
    jurisdictionId: string,
    { runId, now, claimedUntil }: { runId: string; now: Date; claimedUntil: Date },
  ): Promise<ClaimedExport | undefined> {
    const [claimed] = await manager.query<ClaimedExport[]>(
      `WITH next AS (
         SELECT id FROM ledger_exports
          WHERE jurisdiction_id = $1 AND ended_at IS NULL AND (state = 'waiting' OR claimed_until <= $3)
          ORDER BY id LIMIT 1 FOR UPDATE SKIP LOCKED
       ), claimed AS (
         UPDATE ledger_exports e
            SET state = 'running', run_id = $2, claimed_until = $4, rows_done = 0, tries = tries + 1
           FROM next WHERE e.jurisdiction_id = $1 AND e.id = next.id
         RETURNING e.*
       )
       SELECT e.id, e.jurisdiction_id AS "jurisdictionId", e.unit_id AS "unitId", e.format, e.language, e.query,
              e.tries, e.run_id AS "runId", a.id AS "accountId", a.display_name AS "displayName", a.role,
              a.unit_id AS "accountUnitId", a.disabled
         FROM claimed e
         JOIN accounts a ON a.jurisdiction_id = e.jurisdiction_id AND a.id = e.account_id`,
      [jurisdictionId, runId, now, claimedUntil],
    );
    return claimed;
  }

  /** False when the export was cancelled, or another run has it. */
  async report(
    manager: EntityManager,
    run: ExportRun,
    { rowsDone, rowsTotal, claimedUntil }: { rowsDone: number; rowsTotal: number; claimedUntil: Date },
  ): Promise<boolean> {
    return this.change(manager, run, `rows_done = $4, rows_total = $5, claimed_until = $6`, [
      rowsDone,
      rowsTotal,
      claimedUntil,
    ]);
  }

  finish(
    manager: EntityManager,
    run: ExportRun,
    { now, fileName, sizeBytes }: { now: Date; fileName: string; sizeBytes: number },
  ): Promise<boolean> {
    const file = 'rows_done = rows_total, file_name = $5, size_bytes = $6';
    return this.change(manager, run, `state = 'ready', ${RELEASED}, ${UNTIL_GONE}, ${file}`, [
      now,
      fileName,
      sizeBytes,
    ]);
  }

  fail(
    manager: EntityManager,
    run: ExportRun,
    { now, problem }: { now: Date; problem: Refusal },
  ): Promise<boolean> {
    return this.change(manager, run, `state = 'failed', ${RELEASED}, ${UNTIL_GONE}, problem = $5`, [
      now,
      JSON.stringify(problem),
    ]);
  }

  /** A server that stops in good order has not tried in vain. */
  giveBack(manager: EntityManager, run: ExportRun): Promise<boolean> {
    const anew = `state = 'waiting', rows_done = 0, tries = tries - 1`;
    return this.change(manager, run, `${anew}, ${RELEASED}`, []);
  }

  /** Takes away what has stood long enough. Returns the ids. */
  async expire(manager: EntityManager, jurisdictionId: string, now: Date): Promise<string[]> {
    const expired = await manager.query<{ id: string }[]>(
      `WITH expired AS (
         DELETE FROM ledger_exports
          WHERE jurisdiction_id = $1 AND ended_at IS NOT NULL AND expires_at <= $2
         RETURNING id)
       SELECT id FROM expired`,
      [jurisdictionId, now],
    );
    return expired.map(({ id }) => id);
  }

  private async change(
    manager: EntityManager,
    { jurisdictionId, id, runId }: ExportRun,
    patch: string,
    values: readonly unknown[],
  ): Promise<boolean> {
    const changed = await manager.query<unknown[]>(
      `WITH changed AS (UPDATE ledger_exports SET ${patch} WHERE ${OF_RUN} RETURNING id) SELECT id FROM changed`,
      [jurisdictionId, id, runId, ...values],
    );
    return changed.length === 1;
  }
}
