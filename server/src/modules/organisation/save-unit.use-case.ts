import { Injectable } from '@nestjs/common';
import { UnitCategoryRow } from '#db/entities/organisation/unit-category.entity.js';
import { UnitRow } from '#db/entities/organisation/unit.entity.js';
import { unitSchema, type UnitContent } from '#shared/organisation/unit.schema.js';
import type { Transaction } from '#server/platform/database/transaction.js';
import { UnitOfWork } from '#server/platform/database/unit-of-work.js';
import { invalidInput } from '#server/platform/errors/domain-error.js';
import { parseInput } from '#server/platform/errors/parse-input.js';
import type { RequestContext } from '#server/platform/request/request-context.js';
import { authorise } from '#server/platform/request/require-actor.js';
import type { CreateUnitInput, UpdateUnitInput } from './unit.inputs.js';
import { UnitNames } from './unit-names.js';

/** Takes a unit into the register, or corrects it. Names and aliases stay unique over units and collectives. */
@Injectable()
export class SaveUnitUseCase {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly names: UnitNames,
  ) {}

  create(request: RequestContext, input: CreateUnitInput): Promise<UnitRow> {
    const context = authorise(request, 'organisation.manage');
    return this.unitOfWork.run(context, (tx) => this.createIn(tx, parseInput(unitSchema, input)));
  }

  /** For a use case that creates a unit on its way, such as resolving a printed name. */
  async createIn(tx: Transaction, content: UnitContent): Promise<UnitRow> {
    await this.names.requireFree(tx, [content.name, ...content.aliases], null);
    await requireCategory(tx, content.categoryId);
    const { name, shortName, categoryId } = content;
    const last = await tx.manager.maximum(UnitRow, 'sortOrder', { jurisdictionId: tx.jurisdictionId });
    const unit = { name, shortName, categoryId, parentId: null, sortOrder: (last ?? 0) + 1, endedOn: null };
    const [unitId] = await tx.insert(UnitRow, [unit]);
    await this.names.replaceAliases(tx, { unitId: unitId!, groupId: null }, content.aliases);
    await tx.audit({ action: 'organisation.manage', entityType: 'unit', entityId: unitId!, after: content });
    return tx.lock(UnitRow, unitId!);
  }

  update(request: RequestContext, input: UpdateUnitInput): Promise<UnitRow> {
    const context = authorise(request, 'organisation.manage');
    const { name, shortName, categoryId, aliases } = parseInput(unitSchema, input);
    return this.unitOfWork.run(context, async (tx) => {
      const owner = { unitId: input.id, groupId: null };
      const before = await tx.lock(UnitRow, input.id);
      await this.names.requireFree(tx, [name, ...aliases], owner);
      await requireCategory(tx, categoryId);
      await tx.update(UnitRow, input, { name, shortName, categoryId, sortOrder: input.sortOrder });
      await this.names.replaceAliases(tx, owner, aliases);
      await tx.audit({
        action: 'organisation.manage',
        entityType: 'unit',
        entityId: input.id,
        before,
        after: input,
      });
      return tx.lock(UnitRow, input.id);
    });
  }
}

async function requireCategory(tx: Transaction, id: string): Promise<void> {
  const known = await tx.manager.existsBy(UnitCategoryRow, { jurisdictionId: tx.jurisdictionId, id });
  if (!known) throw invalidInput('organisation.category-unknown', 'categoryId');
}
