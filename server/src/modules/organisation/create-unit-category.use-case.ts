import { Injectable } from '@nestjs/common';
import { UnitCategoryRow } from '#db/entities/organisation/unit-category.entity.js';
import { unitCategorySchema } from '#shared/organisation/unit.schema.js';
import { UnitOfWork } from '#server/platform/database/unit-of-work.js';
import { refusedBy } from '#server/platform/errors/domain-error.js';
import { parseInput } from '#server/platform/errors/parse-input.js';
import type { RequestContext } from '#server/platform/request/request-context.js';
import { authorise } from '#server/platform/request/require-actor.js';
import type { CreateUnitCategoryInput } from './unit.inputs.js';

/** Opens a new 考核分组. */
@Injectable()
export class CreateUnitCategoryUseCase {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  run(request: RequestContext, input: CreateUnitCategoryInput): Promise<UnitCategoryRow> {
    const context = authorise(request, 'organisation.manage');
    const { name } = parseInput(unitCategorySchema, input);
    return this.unitOfWork.run(context, async (tx) => {
      const { manager, jurisdictionId } = tx;
      const taken = await manager.existsBy(UnitCategoryRow, { jurisdictionId, name });
      if (taken) throw refusedBy({ key: 'organisation.name-taken', values: { name } });
      const last = await manager.maximum(UnitCategoryRow, 'sortOrder', { jurisdictionId });
      const [id] = await tx.append(UnitCategoryRow, [{ name, sortOrder: (last ?? 0) + 1 }]);
      await tx.audit({
        action: 'organisation.manage',
        entityType: 'unit-category',
        entityId: id!,
        after: input,
      });
      return manager.findOneByOrFail(UnitCategoryRow, { jurisdictionId, id: id! });
    });
  }
}
