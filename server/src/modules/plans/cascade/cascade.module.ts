import { Module } from '@nestjs/common';
import { PlansModule } from '../plans.module.js';
import { CascadeItemsRepository } from './cascade-items.repository.js';
import { CascadeLoaders } from './cascade.loaders.js';
import { CascadeResolver } from './cascade.resolver.js';
import { DecideMappingUseCase } from './decide-mapping.use-case.js';
import { LinkSuperiorUseCase } from './link-superior.use-case.js';
import { ProposeMappingsUseCase } from './propose-mappings.use-case.js';
import { ReadCascadeUseCase } from './read-cascade.use-case.js';
import { SubordinateRepository } from './subordinate.repository.js';
import { SuperiorDocumentRepository } from './superior-document.repository.js';
import { TaskMappingRepository } from './task-mapping.repository.js';
import { ViewCascade } from './view-cascade.js';

/** 上下级衔接: a plan beside its superior's, and beside those that follow it. */
@Module({
  imports: [PlansModule],
  providers: [
    CascadeResolver,
    ReadCascadeUseCase,
    LinkSuperiorUseCase,
    ProposeMappingsUseCase,
    DecideMappingUseCase,
    ViewCascade,
    CascadeLoaders,
    CascadeItemsRepository,
    SuperiorDocumentRepository,
    TaskMappingRepository,
    SubordinateRepository,
  ],
})
export class CascadeModule {}
