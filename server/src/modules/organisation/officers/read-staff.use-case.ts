import { Injectable } from '@nestjs/common';
import { isAllowed } from '#shared/access/policy.js';
import { Reader } from '#server/platform/database/reader.js';
import { notFound } from '#server/platform/errors/domain-error.js';
import { requireId } from '#server/platform/errors/require-id.js';
import type { RequestContext } from '#server/platform/request/request-context.js';
import { authoriseList } from '#server/platform/request/require-actor.js';
import type { UnitStaff } from './officer.types.js';
import { StaffRepository } from './staff.repository.js';

/** 科室 and officers of a unit: its own for a unit, anybody's for the office. */
@Injectable()
export class ReadStaffUseCase {
  constructor(
    private readonly reader: Reader,
    private readonly repository: StaffRepository,
  ) {}

  async run(request: RequestContext, id: string): Promise<UnitStaff> {
    const { actor } = authoriseList(request, 'officer.read').context;
    const unitId = requireId(id);
    if (!isAllowed(actor, 'officer.read', unitId)) throw notFound();
    const { jurisdictionId } = actor;
    return this.reader.read(jurisdictionId, (m) => this.repository.staff(m, jurisdictionId, unitId));
  }
}
