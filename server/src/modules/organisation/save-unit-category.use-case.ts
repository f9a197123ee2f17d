import { Injectable } from '@nestjs/common';
import { Not } from 'typeorm';
import { UnitCategoryRow } from '#db/entities/organisation/unit-category.entity.js';
import { unitCategorySchema } from '#shared/organisation/unit.schema.js';
import { UnitOfWork } from '#server/platform/database/unit-of-work.js';
import { notFound, refusedBy } from '#server/platform/errors/domain-error.js';
import { parseInput } from '#server/platform/errors/parse-input.js';
import { requireId } from '#server/platform/errors/require-id.js';
import type { RequestContext } from '#server/platform/request/request-context.js';
import { authorise } from '#server/platform/request/require-actor.js';
import type { CreateUnitCategoryInput, UpdateUnitCategoryInput } from './unit.inputs.js';

/** Opens a 考核分组, or changes one. */
@Injectable()
export class SaveUnitCategoryUseCase {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  create(request: RequestContext, input: CreateUnitCategoryInput): Promise<UnitCategoryRow> {
    const context = authorise(request, 'organisation.manage');
    const { name, verticallyManaged } = parseInput(unitCategorySchema, input);
    return this.unitOfWork.run(context, async (tx) => {
      const { manager, jurisdictionId } = tx;
      const taken = await manager.existsBy(UnitCategoryRow, { jurisdictionId, name });
      if (taken) throw refusedBy({ key: 'organisation.name-taken', values: { name } });
      const last = await manager.maximum(UnitCategoryRow, 'sortOrder', { jurisdictionId });
      const [id] = await tx.append(UnitCategoryRow, [
        { name, sortOrder: (last ?? 0) + 1, verticallyManaged: verticallyManaged ?? false },
      ]);
      await tx.audit({
        action: 'organisation.manage',
        entityType: 'unit-category',
        entityId: id!,
        after: input,
      });
      return manager.findOneByOrFail(UnitCategoryRow, { jurisdictionId, id: id! });
    });
  }

  update(request: RequestContext, input: UpdateUnitCategoryInput): Promise<UnitCategoryRow> {
    const context = authorise(request, 'organisation.manage');
    const { name, verticallyManaged } = parseInput(unitCategorySchema, input);
    const id = requireId(input.id);
    return this.unitOfWork.run(context, async (tx) => {
      const { manager, jurisdictionId } = tx;
      const before = await manager.findOneBy(UnitCategoryRow, { jurisdictionId, id });
      if (!before) throw notFound();
      const taken = await manager.existsBy(UnitCategoryRow, { jurisdictionId, name, id: Not(id) });
      if (taken) throw refusedBy({ key: 'organisation.name-taken', values: { name } });
      const after = { name, verticallyManaged: verticallyManaged ?? before.verticallyManaged };
      await manager.update(UnitCategoryRow, { jurisdictionId, id }, after);
      await tx.audit({
        action: 'organisation.manage',
        entityType: 'unit-category',
        entityId: id,
        before,
        after,
      });
      return { ...before, ...after };
    });
  }
}
