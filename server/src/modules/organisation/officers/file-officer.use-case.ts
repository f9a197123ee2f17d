import { Injectable } from '@nestjs/common';
import { OfficerRow } from '#db/entities/organisation/officer.entity.js';
import { isAllowed } from '#shared/access/policy.js';
import type { OfficerRefusal } from '#shared/organisation/officers/officer.refusals.js';
import { filingSchema } from '#shared/organisation/officers/officer.schema.js';
import { UnitOfWork } from '#server/platform/database/unit-of-work.js';
import { notFound, refusedBy } from '#server/platform/errors/domain-error.js';
import { parseInput } from '#server/platform/errors/parse-input.js';
import { requireId } from '#server/platform/errors/require-id.js';
import type { RequestContext } from '#server/platform/request/request-context.js';
import { authorise, authoriseList } from '#server/platform/request/require-actor.js';
import type { FileOfficerInput } from './officer.inputs.js';
import type { UnitStaff } from './officer.types.js';
import { StaffRepository } from './staff.repository.js';

const refuse = (key: OfficerRefusal) => refusedBy({ key });

/** 备案, and the whole phone number for whoever asks: both leave a trace. @source R89 */
@Injectable()
export class FileOfficerUseCase {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly repository: StaffRepository,
  ) {}

  run(request: RequestContext, input: FileOfficerInput): Promise<UnitStaff> {
    const context = authorise(request, 'officer.file');
    const { receipt } = parseInput(filingSchema, input);
    const id = requireId(input.id);
    return this.unitOfWork.run(context, async (tx) => {
      const { unitId, filedOn, endedOn } = await tx.lock(OfficerRow, id);
      if (endedOn !== null) throw refuse('officer.ended');
      if (filedOn !== null) throw refuse('officer.already-filed');
      if (input.filedOn > tx.today) throw refuse('officer.filed-in-future');
      const after = { filedOn: input.filedOn, receipt };
      await tx.update(OfficerRow, { id, version: input.version }, after);
      await tx.audit({ action: 'officer.file', entityType: 'officer', entityId: id, after });
      return this.repository.staff(tx.manager, tx.jurisdictionId, unitId);
    });
  }

  reveal(request: RequestContext, officerId: string): Promise<string> {
    const { context } = authoriseList(request, 'officer.reveal-phone');
    const id = requireId(officerId);
    return this.unitOfWork.run(context, async (tx) => {
      const { jurisdictionId } = tx;
      const officer = await tx.manager.findOneBy(OfficerRow, { jurisdictionId, id });
      if (!officer || !isAllowed(context.actor, 'officer.reveal-phone', officer.unitId)) throw notFound();
      await tx.audit({ action: 'officer.reveal-phone', entityType: 'officer', entityId: id });
      return officer.phone;
    });
  }
}
