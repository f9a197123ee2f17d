import { Injectable } from '@nestjs/common';
import type { UnitCategoryRow } from '#db/entities/organisation/unit-category.entity.js';
import type { UnitGroupRow } from '#db/entities/organisation/unit-group.entity.js';
import type { UnitRow } from '#db/entities/organisation/unit.entity.js';
import { Reader } from '#server/platform/database/reader.js';
import type { RequestContext } from '#server/platform/request/request-context.js';
import { authorise } from '#server/platform/request/require-actor.js';
import { UnitRepository } from './unit.repository.js';

/** The register, for everybody of the jurisdiction. */
@Injectable()
export class ListUnitsUseCase {
  constructor(
    private readonly reader: Reader,
    private readonly repository: UnitRepository,
  ) {}

  units(request: RequestContext): Promise<UnitRow[]> {
    const { jurisdictionId } = authorise(request, 'organisation.read').actor;
    return this.reader.read(jurisdictionId, (manager) => this.repository.units(manager, jurisdictionId));
  }

  categories(request: RequestContext): Promise<UnitCategoryRow[]> {
    const { jurisdictionId } = authorise(request, 'organisation.read').actor;
    return this.reader.read(jurisdictionId, (manager) => this.repository.categories(manager, jurisdictionId));
  }

  groups(request: RequestContext): Promise<UnitGroupRow[]> {
    const { jurisdictionId } = authorise(request, 'organisation.read').actor;
    return this.reader.read(jurisdictionId, (manager) => this.repository.groups(manager, jurisdictionId));
  }
}
