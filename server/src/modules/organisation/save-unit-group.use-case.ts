import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { UnitGroupMemberRow } from '#db/entities/organisation/unit-group-member.entity.js';
import { UnitGroupRow } from '#db/entities/organisation/unit-group.entity.js';
import { UnitRow } from '#db/entities/organisation/unit.entity.js';
import { unitGroupSchema } from '#shared/organisation/unit.schema.js';
import type { Transaction } from '#server/platform/database/transaction.js';
import { UnitOfWork } from '#server/platform/database/unit-of-work.js';
import { invalidInput } from '#server/platform/errors/domain-error.js';
import { parseInput } from '#server/platform/errors/parse-input.js';
import type { RequestContext } from '#server/platform/request/request-context.js';
import { authorise } from '#server/platform/request/require-actor.js';
import type { CreateUnitGroupInput, UpdateUnitGroupInput } from './unit.inputs.js';
import { UnitNames } from './unit-names.js';

/** Defines a collective (各镇办): its printed names and the units that it stands for. */
@Injectable()
export class SaveUnitGroupUseCase {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly names: UnitNames,
  ) {}

  create(request: RequestContext, input: CreateUnitGroupInput): Promise<UnitGroupRow> {
    const context = authorise(request, 'organisation.manage');
    const { name, aliases, memberIds } = parseInput(unitGroupSchema, input);
    return this.unitOfWork.run(context, async (tx) => {
      await this.names.requireFree(tx, [name, ...aliases], null);
      const last = await tx.manager.maximum(UnitGroupRow, 'sortOrder', { jurisdictionId: tx.jurisdictionId });
      const [groupId] = await tx.insert(UnitGroupRow, [{ name, sortOrder: (last ?? 0) + 1 }]);
      await this.names.replaceAliases(tx, { unitId: null, groupId: groupId! }, aliases);
      await replaceMembers(tx, groupId!, memberIds);
      await tx.audit({
        action: 'organisation.manage',
        entityType: 'unit-group',
        entityId: groupId!,
        after: input,
      });
      return tx.lock(UnitGroupRow, groupId!);
    });
  }

  update(request: RequestContext, input: UpdateUnitGroupInput): Promise<UnitGroupRow> {
    const context = authorise(request, 'organisation.manage');
    const { name, aliases, memberIds } = parseInput(unitGroupSchema, input);
    return this.unitOfWork.run(context, async (tx) => {
      const owner = { unitId: null, groupId: input.id };
      const before = await tx.lock(UnitGroupRow, input.id);
      await this.names.requireFree(tx, [name, ...aliases], owner);
      await tx.update(UnitGroupRow, input, { name });
      await this.names.replaceAliases(tx, owner, aliases);
      await replaceMembers(tx, input.id, memberIds);
      await tx.audit({
        action: 'organisation.manage',
        entityType: 'unit-group',
        entityId: input.id,
        before,
        after: input,
      });
      return tx.lock(UnitGroupRow, input.id);
    });
  }
}

async function replaceMembers(tx: Transaction, groupId: string, memberIds: readonly string[]): Promise<void> {
  const { manager, jurisdictionId } = tx;
  const unitIds = [...new Set(memberIds)];
  const known = await manager.countBy(UnitRow, { jurisdictionId, id: In(unitIds) });
  if (known !== unitIds.length) throw invalidInput('organisation.unit-unknown', 'memberIds');
  await manager.delete(UnitGroupMemberRow, { jurisdictionId, groupId });
  await tx.link(
    UnitGroupMemberRow,
    unitIds.map((unitId) => ({ groupId, unitId })),
  );
}
