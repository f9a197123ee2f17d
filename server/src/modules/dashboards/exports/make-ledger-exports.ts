import { addAbortSignal } from 'node:stream';
import { Inject, Injectable } from '@nestjs/common';
import type { Logger } from 'pino';
import { DataSource, type EntityManager } from 'typeorm';
import { isAllowed, type Actor } from '#shared/access/policy.js';
import { MOST_EXPORT_TRIES } from '#shared/dashboards/exports/ledger-export.js';
import { hasReachOf } from '#shared/dashboards/exports/offered-export-actions.js';
import { ledgerAddressParameters } from '#shared/dashboards/ledger-address.schema.js';
import type { Clock } from '#shared/kernel/ports.js';
import type { Refusal } from '#shared/kernel/refusal.js';
import { newId } from '#server/platform/database/new-id.js';
import { APP_DATA_SOURCE, CLOCK } from '#server/platform/database/tokens.js';
import type { Transaction } from '#server/platform/database/transaction.js';
import { UnitOfWork } from '#server/platform/database/unit-of-work.js';
import { DomainError, refusedBy } from '#server/platform/errors/domain-error.js';
import { LOGGER } from '#server/platform/logging/logger.js';
import { ExportLedgerUseCase } from '../export-ledger.use-case.js';
import { ExportFiles } from './export-files.js';
import { ExportQueueRepository, type ClaimedExport } from './export-queue.repository.js';
import { RowReports, RunLost } from './row-reports.js';
import { writeLedgerFile } from './write-ledger-file.js';

/** The job's name. */
export const MAKE_LEDGER_EXPORTS = 'ledger-exports';

/** A run that has said nothing for so long counts as dead. */
const CLAIM_MS = 15_000;

/** Makes what waits, one export at a time, a jurisdiction after the other, and clears away what has stood long enough. */
@Injectable()
export class MakeLedgerExports {
  constructor(
    @Inject(APP_DATA_SOURCE) private readonly dataSource: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(LOGGER) private readonly logger: Logger,
    private readonly unitOfWork: UnitOfWork,
    private readonly queue: ExportQueueRepository,
    private readonly files: ExportFiles,
    private readonly exportLedger: ExportLedgerUseCase,
  ) {}

  /** Until nothing waits, or the server stops. */
  async run(stopping: AbortSignal): Promise<void> {
    const jurisdictions = await this.dataSource.query<{ id: string }[]>(
      'SELECT id FROM jurisdictions ORDER BY id',
    );
    for (const { id } of jurisdictions) await this.clear(id);
    for (let found = true; found;) {
      found = false;
      for (const { id } of jurisdictions) {
        if (stopping.aborted) return;
        const claimed = await this.claim(id);
        if (!claimed) continue;
        found = true;
        await this.make(claimed, stopping);
      }
    }
  }

  private async clear(jurisdictionId: string): Promise<void> {
    const expired = await this.inside(jurisdictionId, ({ manager, now }) =>
      this.queue.expire(manager, jurisdictionId, now),
    );
    await this.files.remove(jurisdictionId, expired);
  }

  private claim(jurisdictionId: string): Promise<ClaimedExport | undefined> {
    return this.inside(jurisdictionId, ({ manager, now }) =>
      this.queue.claim(manager, jurisdictionId, { runId: newId(), now, claimedUntil: this.claimedUntil() }),
    );
  }

  private async make(run: ClaimedExport, stopping: AbortSignal): Promise<void> {
    const { jurisdictionId } = run;
    try {
      const { sheet, fileName } = await this.exportLedger.run(contextOf(run), {
        ...ledgerAddressParameters(run.query),
        lang: run.language,
      });
      const rowsTotal = sheet.lineCount;
      const reports = new RowReports((rowsDone) =>
        this.inside(jurisdictionId, ({ manager }) =>
          this.queue.report(manager, run, { rowsDone, rowsTotal, claimedUntil: this.claimedUntil() }),
        ),
      );
      await reports.begin();
      const halt = AbortSignal.any([stopping, reports.lost]);
      const sizeBytes = await this.files.write(run, (stream) =>
        writeLedgerFile(run.format, addAbortSignal(halt, stream), sheet, (rows) => reports.tell(rows)),
      );
      await reports.end();
      const file = { fileName: `${fileName}.${run.format}`, sizeBytes };
      await this.inside(jurisdictionId, ({ manager, now }) => this.publish(manager, run, { now, ...file }));
    } catch (error) {
      await this.end(run, error, stopping);
    }
  }

  /** Within one transaction: nobody can cancel an export between its state and its file. */
  private async publish(
    manager: EntityManager,
    run: ClaimedExport,
    file: Parameters<ExportQueueRepository['finish']>[2],
  ): Promise<void> {
    if (!(await this.queue.finish(manager, run, file))) throw new RunLost();
    await this.files.publish(run);
  }

  private async end(run: ClaimedExport, error: unknown, stopping: AbortSignal): Promise<void> {
    await this.files.discard(run);
    if (isLost(error)) return;
    const problem = error instanceof DomainError ? error.refusal : undefined;
    const stopped = stopping.aborted && !problem;
    if (!problem && !stopped) this.logger.warn({ err: error, export: run.id }, 'an export was not made');
    await this.inside(run.jurisdictionId, ({ manager, now }) =>
      stopped
        ? this.queue.giveBack(manager, run)
        : this.queue.fail(manager, run, { now, problem: problem ?? FAILED }),
    );
  }

  private claimedUntil(): Date {
    return new Date(this.clock.now().getTime() + CLAIM_MS);
  }

  private inside<T>(jurisdictionId: string, work: (tx: Transaction) => Promise<T>): Promise<T> {
    return this.unitOfWork.runAs({ jurisdictionId, actor: null, requestId: null, address: null }, work);
  }
}

/** Cancelled, or another run has it: there is nothing to say. A stream names what it was stopped by as the cause. */
const isLost = (error: unknown): boolean =>
  error instanceof RunLost || (error instanceof Error && error.cause instanceof RunLost);

const FAILED: Refusal = { key: 'ledger-export.failed' };

/** The request of whoever asked, under the rights of now. @throws DomainError REFUSED when they are other rights */
function contextOf(run: ClaimedExport) {
  const { jurisdictionId, accountId, displayName, role, accountUnitId: unitId } = run;
  const actor: Actor = { jurisdictionId, accountId, displayName, role, unitId };
  if (run.tries > MOST_EXPORT_TRIES) throw refusedBy({ key: 'ledger-export.given-up' });
  if (run.disabled || !isAllowed(actor, 'ledger.export', unitId) || !hasReachOf(actor, run.unitId))
    throw refusedBy({ key: 'ledger-export.rights-changed' });
  return { actor, requestId: run.id, address: null, sessionId: null, mustChangePassword: false };
}
