import { Injectable } from '@nestjs/common';
import { FormerUnitNameRow } from '#db/entities/organisation/former-unit-name.entity.js';
import { UnitChangeRow } from '#db/entities/organisation/unit-change.entity.js';
import { UnitRow } from '#db/entities/organisation/unit.entity.js';
import type { UnitChangeRefusal } from '#shared/organisation/unit-change.js';
import { renameSchema } from '#shared/organisation/unit.schema.js';
import { UnitOfWork } from '#server/platform/database/unit-of-work.js';
import { refusedBy } from '#server/platform/errors/domain-error.js';
import { parseInput } from '#server/platform/errors/parse-input.js';
import { requireId } from '#server/platform/errors/require-id.js';
import type { RequestContext } from '#server/platform/request/request-context.js';
import { authorise } from '#server/platform/request/require-actor.js';
import { UnitNames } from '../unit-names.js';
import type { RenameUnitInput } from './unit-change.types.js';

const refuse = (key: UnitChangeRefusal) => refusedBy({ key });

/** 更名: another name from a day on. What is printed with the old one still leads to the unit. @source R93 */
@Injectable()
export class RenameUnitUseCase {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly names: UnitNames,
  ) {}

  run(request: RequestContext, input: RenameUnitInput): Promise<UnitRow> {
    const context = authorise(request, 'organisation.manage');
    const { name, shortName, basis } = parseInput(renameSchema, input);
    const id = requireId(input.id);
    return this.unitOfWork.run(context, async (tx) => {
      const before = await tx.lock(UnitRow, id);
      if (before.endedOn !== null) throw refuse('organisation.unit-ended');
      if (input.effectiveOn > tx.today) throw refuse('organisation.change-in-future');
      if (before.name === name) throw refuse('organisation.same-name');
      await this.names.requireFree(tx, [name], { unitId: id, groupId: null });
      await tx.update(UnitRow, { id, version: input.version }, { name, shortName });
      const stamp = { createdAt: tx.now, createdBy: context.actor.accountId };
      const { effectiveOn } = input;
      const former = { unitId: id, name: before.name, shortName: before.shortName, endedOn: effectiveOn };
      await tx.append(FormerUnitNameRow, [{ ...former, ...stamp }]);
      const change = { unitId: id, kind: 'renamed' as const, effectiveOn, successorIds: [], basis };
      await tx.append(UnitChangeRow, [{ ...change, ...stamp }]);
      await tx.audit({
        action: 'organisation.manage',
        entityType: 'unit',
        entityId: id,
        before: { name: before.name, shortName: before.shortName },
        after: { name, shortName, effectiveOn, basis },
      });
      return { ...before, name, shortName, version: before.version + 1 };
    });
  }
}
