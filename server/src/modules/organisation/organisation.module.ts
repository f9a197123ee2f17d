import { Module } from '@nestjs/common';
import { ListUnitsUseCase } from './list-units.use-case.js';
import { OrganisationLoaders } from './organisation.loaders.js';
import { OrganisationResolver } from './organisation.resolver.js';
import { SaveUnitCategoryUseCase } from './save-unit-category.use-case.js';
import { SaveUnitGroupUseCase } from './save-unit-group.use-case.js';
import { SaveUnitUseCase } from './save-unit.use-case.js';
import { UnitGroupResolver } from './unit-group.resolver.js';
import { UnitNames } from './unit-names.js';
import { UnitRepository } from './unit.repository.js';

@Module({
  providers: [
    OrganisationResolver,
    UnitGroupResolver,
    ListUnitsUseCase,
    SaveUnitUseCase,
    SaveUnitGroupUseCase,
    SaveUnitCategoryUseCase,
    UnitRepository,
    UnitNames,
    OrganisationLoaders,
  ],
  exports: [OrganisationLoaders, UnitRepository, UnitNames, SaveUnitUseCase, SaveUnitGroupUseCase],
})
export class OrganisationModule {}
