import { Module } from '@nestjs/common';
import { ExportLedgerUseCase } from './export-ledger.use-case.js';
import { FilterNamesRepository } from './filter-names.repository.js';
import { HeatmapRepository } from './heatmap.repository.js';
import { HeatmapResolver } from './heatmap.resolver.js';
import { LedgerExportController } from './ledger-export.controller.js';
import { LedgerRepository } from './ledger.repository.js';
import { LedgerResolver } from './ledger.resolver.js';
import { OverviewRepository } from './overview.repository.js';
import { OverviewResolver } from './overview.resolver.js';
import { ReadHeatmapUseCase } from './read-heatmap.use-case.js';
import { ReadLedgerUseCase } from './read-ledger.use-case.js';
import { ReadOverviewUseCase } from './read-overview.use-case.js';

/** Read models over the facts of the other domains; owns no table. */
@Module({
  controllers: [LedgerExportController],
  providers: [
    LedgerResolver,
    HeatmapResolver,
    OverviewResolver,
    ReadLedgerUseCase,
    ReadHeatmapUseCase,
    ReadOverviewUseCase,
    ExportLedgerUseCase,
    LedgerRepository,
    HeatmapRepository,
    OverviewRepository,
    FilterNamesRepository,
  ],
})
export class DashboardsModule {}
