import { Module } from '@nestjs/common';
import { PlansModule } from '#server/modules/plans/plans.module.js';
import { ChangesModule } from '#server/modules/progress/changes/changes.module.js';
import { LightsModule } from '#server/modules/progress/lights/lights.module.js';
import { ProgressModule } from '#server/modules/progress/progress.module.js';
import { LedgerViews } from '../ledger-view.js';
import { BulkResolver } from './bulk.resolver.js';
import { BulkTargets } from './bulk-targets.js';
import { LedgerTargetRepository } from './ledger-target.repository.js';
import { PreviewBulkStepUseCase } from './preview-bulk-step.use-case.js';
import { TakeBulkStepUseCase } from './take-bulk-step.use-case.js';

@Module({
  imports: [LightsModule, PlansModule, ChangesModule, ProgressModule],
  providers: [
    BulkResolver,
    PreviewBulkStepUseCase,
    TakeBulkStepUseCase,
    BulkTargets,
    LedgerTargetRepository,
    LedgerViews,
  ],
})
export class BulkModule {}
