import { Module } from '@nestjs/common';
import { KeepViewsUseCase } from './keep-views.use-case.js';
import { SavedViewRepository } from './saved-view.repository.js';
import { SavedViewResolver } from './saved-view.resolver.js';

@Module({
  providers: [SavedViewResolver, KeepViewsUseCase, SavedViewRepository],
  exports: [KeepViewsUseCase],
})
export class SavedViewsModule {}
