import { Module } from '@nestjs/common';
import { OrganisationModule } from '#server/modules/organisation/organisation.module.js';
import { PlansModule } from '#server/modules/plans/plans.module.js';
import { CheckRubricFileUseCase } from './check-rubric-file.use-case.js';
import { ExportRubricUseCase } from './export-rubric.use-case.js';
import { ListAssessorsUseCase } from './list-assessors.use-case.js';
import { KeepRubricUseCase } from './keep-rubric.use-case.js';
import { ReadRubricsUseCase } from './read-rubrics.use-case.js';
import { rubricReaderProvider } from './reading/rubric-reader.provider.js';
import { RubricContentScalar } from './rubric-content.scalar.js';
import { RubricController } from './rubric.controller.js';
import { RubricRepository } from './rubric.repository.js';
import { RubricResolver } from './rubric.resolver.js';
import { RubricView } from './rubric-view.js';

/** The library of rubrics, and the way of an office's own table into it. */
@Module({
  imports: [OrganisationModule, PlansModule],
  controllers: [RubricController],
  providers: [
    RubricContentScalar,
    RubricResolver,
    ReadRubricsUseCase,
    KeepRubricUseCase,
    ListAssessorsUseCase,
    CheckRubricFileUseCase,
    ExportRubricUseCase,
    RubricRepository,
    RubricView,
    rubricReaderProvider,
  ],
})
export class RubricsModule {}
