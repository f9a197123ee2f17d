import { Injectable } from '@nestjs/common';
import { In, IsNull, type EntityManager } from 'typeorm';
import { UnitAliasRow } from '#db/entities/organisation/unit-alias.entity.js';
import { UnitCategoryRow } from '#db/entities/organisation/unit-category.entity.js';
import { UnitGroupMemberRow } from '#db/entities/organisation/unit-group-member.entity.js';
import { UnitGroupRow } from '#db/entities/organisation/unit-group.entity.js';
import { UnitRow } from '#db/entities/organisation/unit.entity.js';

/** Look-ups in the unit register. The jurisdiction is in every query, whatever the wall behind it. */
@Injectable()
export class UnitRepository {
  categories(manager: EntityManager, jurisdictionId: string): Promise<UnitCategoryRow[]> {
    return manager.find(UnitCategoryRow, { where: { jurisdictionId }, order: { sortOrder: 'ASC' } });
  }

  /** In 机构序列: category, then the unit's own order. */
  units(manager: EntityManager, jurisdictionId: string): Promise<UnitRow[]> {
    return manager.find(UnitRow, { where: { jurisdictionId }, order: { sortOrder: 'ASC', name: 'ASC' } });
  }

  unitsById(manager: EntityManager, jurisdictionId: string, ids: readonly string[]): Promise<UnitRow[]> {
    return manager.findBy(UnitRow, { jurisdictionId, id: In([...ids]) });
  }

  groups(manager: EntityManager, jurisdictionId: string): Promise<UnitGroupRow[]> {
    return manager.find(UnitGroupRow, { where: { jurisdictionId }, order: { sortOrder: 'ASC' } });
  }

  /** Present ones. */
  members(
    manager: EntityManager,
    jurisdictionId: string,
    groupIds: readonly string[],
  ): Promise<UnitGroupMemberRow[]> {
    return manager.findBy(UnitGroupMemberRow, {
      jurisdictionId,
      groupId: In([...groupIds]),
      leftOn: IsNull(),
    });
  }

  /** Those in use. */
  aliases(manager: EntityManager, jurisdictionId: string): Promise<UnitAliasRow[]> {
    return manager.find(UnitAliasRow, {
      where: { jurisdictionId, endedOn: IsNull() },
      order: { name: 'ASC' },
    });
  }
}
