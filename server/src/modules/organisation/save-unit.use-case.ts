import { Injectable } from '@nestjs/common';
import { UnitCategoryRow } from '#db/entities/organisation/unit-category.entity.js';
import { UnitRow } from '#db/entities/organisation/unit.entity.js';
import { checkParent, type UnitLevel } from '#shared/organisation/unit-level.js';
import { unitSchema, type UnitContent } from '#shared/organisation/unit.schema.js';
import type { Transaction } from '#server/platform/database/transaction.js';
import { UnitOfWork } from '#server/platform/database/unit-of-work.js';
import { invalidInput, refusedBy } from '#server/platform/errors/domain-error.js';
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
    const { name, shortName, categoryId, level = null, parentId = null } = content;
    const place = await placeOf(tx, { level: level ?? 'county', parentId });
    const last = await tx.manager.maximum(UnitRow, 'sortOrder', { jurisdictionId: tx.jurisdictionId });
    const unit = { name, shortName, categoryId, ...place, sortOrder: (last ?? 0) + 1, endedOn: null };
    const [unitId] = await tx.insert(UnitRow, [unit]);
    await this.names.replaceAliases(tx, { unitId: unitId!, groupId: null }, content.aliases);
    await tx.audit({ action: 'organisation.manage', entityType: 'unit', entityId: unitId!, after: content });
    return tx.lock(UnitRow, unitId!);
  }

  update(request: RequestContext, input: UpdateUnitInput): Promise<UnitRow> {
    const context = authorise(request, 'organisation.manage');
    const { name, shortName, categoryId, aliases, level, parentId } = parseInput(unitSchema, input);
    return this.unitOfWork.run(context, async (tx) => {
      const owner = { unitId: input.id, groupId: null };
      const before = await tx.lock(UnitRow, input.id);
      await this.names.requireFree(tx, [name, ...aliases], owner);
      await requireCategory(tx, categoryId);
      const place = await placeOf(tx, {
        level: level ?? before.level,
        parentId: parentId === undefined ? before.parentId : parentId,
      });
      await requireAboveChildren(tx, input.id, place.level);
      await tx.update(UnitRow, input, { name, shortName, categoryId, ...place, sortOrder: input.sortOrder });
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

interface Place {
  readonly level: UnitLevel;
  readonly parentId: string | null;
}

/** @throws DomainError INVALID_INPUT for an unknown parent, REFUSED where it does not stand above */
async function placeOf(tx: Transaction, { level, parentId }: Place): Promise<Place> {
  const { manager, jurisdictionId } = tx;
  const parent = parentId && (await manager.findOneBy(UnitRow, { jurisdictionId, id: parentId }));
  if (parentId && !parent) throw invalidInput('organisation.unit-unknown', 'parentId');
  const checked = checkParent(level, parent ? parent.level : null);
  if (!checked.ok) throw refusedBy(checked.error);
  return { level, parentId };
}

/** A unit that others hang below stays above them. */
async function requireAboveChildren(tx: Transaction, unitId: string, level: UnitLevel): Promise<void> {
  const { manager, jurisdictionId } = tx;
  const children = await manager.findBy(UnitRow, { jurisdictionId, parentId: unitId });
  const refusal = children.map((child) => checkParent(child.level, level)).find(({ ok }) => !ok);
  if (refusal && !refusal.ok) throw refusedBy(refusal.error);
}

async function requireCategory(tx: Transaction, id: string): Promise<void> {
  const known = await tx.manager.existsBy(UnitCategoryRow, { jurisdictionId: tx.jurisdictionId, id });
  if (!known) throw invalidInput('organisation.category-unknown', 'categoryId');
}
