import { Inject, Injectable } from '@nestjs/common';
import { LedgerExportRow } from '#db/entities/dashboards/ledger-export.entity.js';
import { scopeOf, type Actor } from '#shared/access/policy.js';
import {
  EXPORT_KEPT_DAYS,
  MOST_QUEUED_EXPORTS,
  MOST_UNFINISHED_EXPORTS,
} from '#shared/dashboards/exports/ledger-export.js';
import { startLedgerExportSchema } from '#shared/dashboards/exports/ledger-export.schema.js';
import { hasReachOf, offeredExportActions } from '#shared/dashboards/exports/offered-export-actions.js';
import { ledgerAddressParameters } from '#shared/dashboards/ledger-address.schema.js';
import type { Clock } from '#shared/kernel/ports.js';
import { Reader } from '#server/platform/database/reader.js';
import { CLOCK } from '#server/platform/database/tokens.js';
import type { Transaction } from '#server/platform/database/transaction.js';
import { UnitOfWork } from '#server/platform/database/unit-of-work.js';
import { notFound, refusedBy } from '#server/platform/errors/domain-error.js';
import { parseInput } from '#server/platform/errors/parse-input.js';
import { requireId } from '#server/platform/errors/require-id.js';
import { JobScheduler } from '#server/platform/jobs/job-scheduler.js';
import type { RequestContext } from '#server/platform/request/request-context.js';
import { authoriseList } from '#server/platform/request/require-actor.js';
import { ExportLedgerUseCase } from '../export-ledger.use-case.js';
import { ExportFiles } from './export-files.js';
import { LedgerExportRepository, type OwnExport } from './ledger-export.repository.js';
import type { LedgerExport, StartLedgerExportInput } from './ledger-export.types.js';
import { MAKE_LEDGER_EXPORTS } from './make-ledger-exports.js';

const DAY_MS = 86_400_000;

/** Everybody's own exports: asking for one, looking after it, cancelling it. */
@Injectable()
export class KeepLedgerExportsUseCase {
  constructor(
    private readonly reader: Reader,
    private readonly unitOfWork: UnitOfWork,
    private readonly exports: LedgerExportRepository,
    private readonly exportLedger: ExportLedgerUseCase,
    private readonly files: ExportFiles,
    private readonly jobs: JobScheduler,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async list(request: RequestContext): Promise<LedgerExport[]> {
    const { context } = authoriseList(request, 'ledger.export');
    const { actor } = context;
    const rows = await this.reader.read(actor.jurisdictionId, (manager) =>
      this.exports.list(manager, actor, this.clock.now()),
    );
    return rows.map((row) => shown(row, actor));
  }

  /**
   * Asks for a file; the one that is being made of the very same view where there is one.
   * @throws DomainError REFUSED for too many rows, or too many that wait
   */
  async start(request: RequestContext, input: StartLedgerExportInput): Promise<LedgerExport> {
    const { context } = authoriseList(request, 'ledger.export');
    const { actor } = context;
    const wanted = parseInput(startLedgerExportSchema, input);
    const rowsTotal = await this.exportLedger.count(context, ledgerAddressParameters(wanted.query));
    const { row, dropped } = await this.unitOfWork.run(context, async (tx) => {
      const unfinished = await this.exports.unfinished(tx.manager, actor);
      const same = unfinished.find(
        (one) =>
          one.format === wanted.format && one.query === wanted.query && one.language === wanted.language,
      );
      if (same) return { row: same, dropped: [] };
      await this.requireRoom(tx, actor, unfinished.length);
      const gone = await this.exports.dropOldest(tx.manager, actor);
      return { row: await insert(tx, actor, { ...wanted, rowsTotal }), dropped: gone };
    });
    await this.files.remove(actor.jurisdictionId, dropped);
    this.jobs.hurry(MAKE_LEDGER_EXPORTS);
    return shown(row, actor);
  }

  /** @throws DomainError NOT_FOUND for another's, REFUSED for one that has ended */
  async cancel(request: RequestContext, exportId: string): Promise<LedgerExport> {
    const { context } = authoriseList(request, 'ledger.export');
    const { actor } = context;
    const id = requireId(exportId).toLowerCase();
    const row = await this.unitOfWork.run(context, async (tx) => {
      const cancelled = await this.exports.cancel(tx.manager, actor, id, tx.now);
      const found = await this.exports.find(tx.manager, actor, id, tx.now);
      if (!found) throw notFound();
      if (!cancelled) throw refusedBy({ key: 'workflow.not-from-this-state' });
      await audit(tx, id, { state: 'cancelled' });
      return found;
    });
    await this.files.remove(actor.jurisdictionId, [id]);
    return shown(row, actor);
  }

  private async requireRoom(tx: Transaction, actor: Actor, unfinished: number): Promise<void> {
    if (unfinished >= MOST_UNFINISHED_EXPORTS)
      throw refusedBy({
        key: 'ledger-export.too-many-unfinished',
        values: { limit: MOST_UNFINISHED_EXPORTS },
      });
    if ((await this.exports.queued(tx.manager, actor)) >= MOST_QUEUED_EXPORTS)
      throw refusedBy({ key: 'ledger-export.queue-full' });
  }
}

async function insert(
  tx: Transaction,
  actor: Actor,
  wanted: Pick<OwnExport, 'format' | 'language' | 'query' | 'rowsTotal'>,
): Promise<OwnExport> {
  const scope = scopeOf(actor, 'assignment.read');
  const row = {
    ...wanted,
    unitId: scope.kind === 'unit' ? scope.unitId : null,
    state: 'waiting' as const,
    rowsDone: 0,
    fileName: null,
    sizeBytes: null,
    problem: null,
    createdAt: tx.now,
    endedAt: null,
    expiresAt: new Date(tx.now.getTime() + EXPORT_KEPT_DAYS * DAY_MS),
  };
  const queued = { ...row, accountId: actor.accountId, tries: 0, runId: null, claimedUntil: null };
  const [id] = await tx.append(LedgerExportRow, [queued]);
  await audit(tx, id!, wanted);
  return { ...row, id: id! };
}

const shown = (row: OwnExport, actor: Actor): LedgerExport => ({
  ...row,
  sizeBytes: row.sizeBytes === null ? null : Number(row.sizeBytes),
  problem: row.problem?.key ?? null,
  problemValues: row.problem?.values ?? null,
  availableActions: offeredExportActions(row.state, hasReachOf(actor, row.unitId)),
});

const audit = (tx: Transaction, entityId: string, after: unknown): Promise<void> =>
  tx.audit({ action: 'ledger.export', entityType: 'ledger-export', entityId, after });
