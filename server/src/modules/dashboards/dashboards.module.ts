import { Module } from '@nestjs/common';
import { LightsModule } from '#server/modules/progress/lights/lights.module.js';
import { AttentionResolver } from './attention/attention.resolver.js';
import { BurdenRepository } from './attention/burden.repository.js';
import { DataAlertsRepository } from './attention/data-alerts.repository.js';
import { ReadBurdenUseCase } from './attention/read-burden.use-case.js';
import { ReadDataAlertsUseCase } from './attention/read-data-alerts.use-case.js';
import { ExportLedgerUseCase } from './export-ledger.use-case.js';
import { FilterNamesRepository } from './filter-names.repository.js';
import { HeatmapRepository } from './heatmap.repository.js';
import { HeatmapResolver } from './heatmap.resolver.js';
import { LedgerExportController } from './ledger-export.controller.js';
import { LedgerRepository } from './ledger.repository.js';
import { LedgerViews } from './ledger-view.js';
import { LedgerResolver } from './ledger.resolver.js';
import { OverviewReader } from './overview.reader.js';
import { OverviewRepository } from './overview.repository.js';
import { OverviewResolver } from './overview.resolver.js';
import { MonthHeatmapRepository } from './months/month-heatmap.repository.js';
import { MonthHeatmapResolver } from './months/month-heatmap.resolver.js';
import { ReadMonthHeatmapUseCase } from './months/read-month-heatmap.use-case.js';
import { ReadHeatmapUseCase } from './read-heatmap.use-case.js';
import { ReadLedgerUseCase } from './read-ledger.use-case.js';
import { ReadOverviewUseCase } from './read-overview.use-case.js';
import { ScoreHeatmapModule } from './scores/score-heatmap.module.js';
import { ReadTaskLedgerUseCase } from './task-ledger/read-task-ledger.use-case.js';
import { TaskLedgerRepository } from './task-ledger/task-ledger.repository.js';
import { TaskLedgerResolver } from './task-ledger/task-ledger.resolver.js';

/** Read models over the facts of the other domains; owns no table. */
@Module({
  imports: [LightsModule, ScoreHeatmapModule],
  controllers: [LedgerExportController],
  providers: [
    LedgerResolver,
    TaskLedgerResolver,
    HeatmapResolver,
    MonthHeatmapResolver,
    OverviewResolver,
    AttentionResolver,
    ReadDataAlertsUseCase,
    ReadBurdenUseCase,
    DataAlertsRepository,
    BurdenRepository,
    ReadLedgerUseCase,
    ReadTaskLedgerUseCase,
    ReadHeatmapUseCase,
    ReadMonthHeatmapUseCase,
    ReadOverviewUseCase,
    ExportLedgerUseCase,
    LedgerRepository,
    LedgerViews,
    TaskLedgerRepository,
    HeatmapRepository,
    MonthHeatmapRepository,
    OverviewReader,
    OverviewRepository,
    FilterNamesRepository,
  ],
  exports: [ExportLedgerUseCase, OverviewReader, HeatmapRepository, LedgerViews],
})
export class DashboardsModule {}
