import { Module } from '@nestjs/common';
import { PlansModule } from '#server/modules/plans/plans.module.js';
import { ChangesModule } from '#server/modules/progress/changes/changes.module.js';
import { ProgressModule } from '#server/modules/progress/progress.module.js';
import { EditLedgerCellUseCase } from './edit-ledger-cell.use-case.js';
import { LedgerEditRepository } from './ledger-edit.repository.js';
import { LedgerEditResolver } from './ledger-edit.resolver.js';
import { ReadLedgerEditUseCase } from './read-ledger-edit.use-case.js';

/** The write side of the ledger: owns no table and no rule of its own. */
@Module({
  imports: [PlansModule, ChangesModule, ProgressModule],
  providers: [LedgerEditResolver, ReadLedgerEditUseCase, EditLedgerCellUseCase, LedgerEditRepository],
})
export class LedgerEditModule {}
