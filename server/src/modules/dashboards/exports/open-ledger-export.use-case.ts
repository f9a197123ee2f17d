import type { FileHandle } from 'node:fs/promises';
import { Inject, Injectable } from '@nestjs/common';
import { hasReachOf } from '#shared/dashboards/exports/offered-export-actions.js';
import type { Clock } from '#shared/kernel/ports.js';
import { Reader } from '#server/platform/database/reader.js';
import { CLOCK } from '#server/platform/database/tokens.js';
import { notFound, refusedBy } from '#server/platform/errors/domain-error.js';
import { requireId } from '#server/platform/errors/require-id.js';
import type { RequestContext } from '#server/platform/request/request-context.js';
import { authoriseList } from '#server/platform/request/require-actor.js';
import { ExportFiles } from './export-files.js';
import { LedgerExportRepository, type OwnExport } from './ledger-export.repository.js';

@Injectable()
export class OpenLedgerExportUseCase {
  constructor(
    private readonly reader: Reader,
    private readonly exports: LedgerExportRepository,
    private readonly files: ExportFiles,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * The file for whoever asked for it, while the rights are those under which it was made. Whoever opens closes.
   * @throws DomainError NOT_FOUND also for another's, REFUSED before there is a file and after it has gone
   */
  async run(request: RequestContext, exportId: string): Promise<{ row: OwnExport; file: FileHandle }> {
    const { context } = authoriseList(request, 'ledger.export');
    const { actor } = context;
    const id = requireId(exportId).toLowerCase();
    const row = await this.reader.read(actor.jurisdictionId, (manager) =>
      this.exports.find(manager, actor, id, this.clock.now()),
    );
    if (!row) throw notFound();
    if (row.state !== 'ready') throw refusedBy({ key: 'ledger-export.not-ready' });
    if (!hasReachOf(actor, row.unitId)) throw refusedBy({ key: 'ledger-export.rights-changed' });
    const file = await this.files.open(actor.jurisdictionId, id);
    if (!file) throw refusedBy({ key: 'ledger-export.file-gone' });
    return { row, file };
  }
}
