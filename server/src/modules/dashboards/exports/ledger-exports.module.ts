import { Module, type OnModuleInit } from '@nestjs/common';
import { everySeconds } from '#server/platform/jobs/job.js';
import { JobScheduler } from '#server/platform/jobs/job-scheduler.js';
import { DashboardsModule } from '../dashboards.module.js';
import { ExportFiles } from './export-files.js';
import { ExportQueueRepository } from './export-queue.repository.js';
import { KeepLedgerExportsUseCase } from './keep-ledger-exports.use-case.js';
import { LedgerExportFileController } from './ledger-export-file.controller.js';
import { LedgerExportRepository } from './ledger-export.repository.js';
import { LedgerExportResolver } from './ledger-export.resolver.js';
import { MAKE_LEDGER_EXPORTS, MakeLedgerExports } from './make-ledger-exports.js';
import { OpenLedgerExportUseCase } from './open-ledger-export.use-case.js';

/** New ones are hurried; so often it is looked for those of a server that died, and for files that are to go. */
const LOOK_SECONDS = 5;

@Module({
  imports: [DashboardsModule],
  controllers: [LedgerExportFileController],
  providers: [
    LedgerExportResolver,
    KeepLedgerExportsUseCase,
    OpenLedgerExportUseCase,
    MakeLedgerExports,
    LedgerExportRepository,
    ExportQueueRepository,
    ExportFiles,
  ],
})
export class LedgerExportsModule implements OnModuleInit {
  constructor(
    private readonly scheduler: JobScheduler,
    private readonly work: MakeLedgerExports,
  ) {}

  onModuleInit(): void {
    const nextAfter = everySeconds(LOOK_SECONDS);
    this.scheduler.add({
      name: MAKE_LEDGER_EXPORTS,
      nextAfter,
      run: (stopping) => this.work.run(stopping),
    });
  }
}
