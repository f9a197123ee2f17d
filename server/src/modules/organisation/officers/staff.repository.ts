import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { OfficerRow } from '#db/entities/organisation/officer.entity.js';
import { UnitDivisionRow } from '#db/entities/organisation/unit-division.entity.js';
import { UnitRow } from '#db/entities/organisation/unit.entity.js';
import { maskPhone } from '#shared/organisation/officers/officer.js';
import { notFound } from '#server/platform/errors/domain-error.js';
import type { Officer, UnitStaff } from './officer.types.js';

/** Leaves the number behind. */
export const officerOf = ({ phone, ...row }: OfficerRow): Officer => ({
  ...row,
  maskedPhone: maskPhone(phone),
});

@Injectable()
export class StaffRepository {
  /** @throws DomainError NOT_FOUND for a unit that the jurisdiction does not have */
  async staff(manager: EntityManager, jurisdictionId: string, unitId: string): Promise<UnitStaff> {
    const where = { jurisdictionId, unitId };
    if (!(await manager.existsBy(UnitRow, { jurisdictionId, id: unitId }))) throw notFound();
    const divisions = await manager.find(UnitDivisionRow, { where, order: { sortOrder: 'ASC', id: 'ASC' } });
    const officers = await manager.find(OfficerRow, { where, order: { duty: 'ASC', id: 'ASC' } });
    return { unitId, divisions, officers: officers.map(officerOf) };
  }
}
