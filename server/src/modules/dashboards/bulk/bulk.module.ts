import { Module } from '@nestjs/common';
import { ChangesModule } from '#server/modules/progress/changes/changes.module.js';
import { LightsModule } from '#server/modules/progress/lights/lights.module.js';
import { ProgressModule } from '#server/modules/progress/progress.module.js';
import { LedgerViews } from '../ledger-view.js';
import { BulkResolver } from './bulk.resolver.js';
import { LedgerTargetRepository } from './ledger-target.repository.js';
import { TakeBulkStepUseCase } from './take-bulk-step.use-case.js';

@Module({
  imports: [LightsModule, ChangesModule, ProgressModule],
  providers: [BulkResolver, TakeBulkStepUseCase, LedgerTargetRepository, LedgerViews],
})
export class BulkModule {}
