import { Module } from '@nestjs/common';
import { RenameUnitUseCase } from './changes/rename-unit.use-case.js';
import { UnitChangeResolver, UnitHistoryResolver } from './changes/unit-change.resolver.js';
import { UnitHistoryLoaders } from './changes/unit-history.loaders.js';
import { ListUnitsUseCase } from './list-units.use-case.js';
import { FileOfficerUseCase } from './officers/file-officer.use-case.js';
import { KeepStaffUseCase } from './officers/keep-staff.use-case.js';
import { ReadStaffUseCase } from './officers/read-staff.use-case.js';
import { StaffRepository } from './officers/staff.repository.js';
import { StaffResolver } from './officers/staff.resolver.js';
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
    UnitHistoryResolver,
    UnitChangeResolver,
    StaffResolver,
    ListUnitsUseCase,
    SaveUnitUseCase,
    SaveUnitGroupUseCase,
    SaveUnitCategoryUseCase,
    RenameUnitUseCase,
    ReadStaffUseCase,
    KeepStaffUseCase,
    FileOfficerUseCase,
    StaffRepository,
    UnitHistoryLoaders,
    UnitRepository,
    UnitNames,
    OrganisationLoaders,
  ],
  exports: [OrganisationLoaders, UnitRepository, UnitNames, SaveUnitUseCase, SaveUnitGroupUseCase],
})
export class OrganisationModule {}
