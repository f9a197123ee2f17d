import { Module } from '@nestjs/common';
import { SavedViewsModule } from '#server/modules/dashboards/views/saved-views.module.js';
import { PlansModule } from '#server/modules/plans/plans.module.js';
import { ChangesModule } from '#server/modules/progress/changes/changes.module.js';
import { UndoResolver } from './undo.resolver.js';
import { UndoUseCase } from './undo.use-case.js';
import { UndoWays } from './undo-ways.js';

@Module({
  imports: [PlansModule, ChangesModule, SavedViewsModule],
  providers: [UndoResolver, UndoUseCase, UndoWays],
})
export class UndoModule {}
