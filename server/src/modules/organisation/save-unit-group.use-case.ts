import { Injectable } from '@nestjs/common';
import { In, IsNull } from 'typeorm';
import { SINCE_EVER, UnitGroupMemberRow } from '#db/entities/organisation/unit-group-member.entity.js';
import { UnitGroupRow } from '#db/entities/organisation/unit-group.entity.js';
import { UnitRow } from '#db/entities/organisation/unit.entity.js';
import { unitGroupSchema, type UnitGroupContent } from '#shared/organisation/unit.schema.js';
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
    return this.unitOfWork.run(context, (tx) => this.createIn(tx, parseInput(unitGroupSchema, input)));
  }

  /** For a use case that creates a collective on its way, such as resolving a printed name. */
  async createIn(tx: Transaction, content: UnitGroupContent): Promise<UnitGroupRow> {
    const { name, aliases, memberIds } = content;
    await this.names.requireFree(tx, [name, ...aliases], null);
    const last = await tx.manager.maximum(UnitGroupRow, 'sortOrder', { jurisdictionId: tx.jurisdictionId });
    const [groupId] = await tx.insert(UnitGroupRow, [
      { name, sortOrder: (last ?? 0) + 1, reachesVertical: content.reachesVertical ?? false },
    ]);
    await this.names.replaceAliases(tx, { unitId: null, groupId: groupId! }, aliases);
    await replaceMembers(tx, groupId!, memberIds);
    await tx.audit({
      action: 'organisation.manage',
      entityType: 'unit-group',
      entityId: groupId!,
      after: content,
    });
    return tx.lock(UnitGroupRow, groupId!);
  }

  update(request: RequestContext, input: UpdateUnitGroupInput): Promise<UnitGroupRow> {
    const context = authorise(request, 'organisation.manage');
    const { name, aliases, memberIds, reachesVertical } = parseInput(unitGroupSchema, input);
    return this.unitOfWork.run(context, async (tx) => {
      const owner = { unitId: null, groupId: input.id };
      const before = await tx.lock(UnitGroupRow, input.id);
      await this.names.requireFree(tx, [name, ...aliases], owner);
      await tx.update(UnitGroupRow, input, {
        name,
        reachesVertical: reachesVertical ?? before.reachesVertical,
      });
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

/** Whoever leaves stays on record with the day, so that it can be told whom the name meant on any day. */
async function replaceMembers(tx: Transaction, groupId: string, memberIds: readonly string[]): Promise<void> {
  const { manager, jurisdictionId, today } = tx;
  const wanted = new Set(memberIds);
  const known = await manager.countBy(UnitRow, { jurisdictionId, id: In([...wanted]) });
  if (known !== wanted.size) throw invalidInput('organisation.unit-unknown', 'memberIds');
  const present = await manager.findBy(UnitGroupMemberRow, { jurisdictionId, groupId, leftOn: IsNull() });
  const gone = present.filter(({ unitId }) => !wanted.has(unitId)).map(({ unitId }) => unitId);
  if (gone.length > 0)
    await manager.update(
      UnitGroupMemberRow,
      { jurisdictionId, groupId, unitId: In(gone), leftOn: IsNull() },
      { leftOn: today },
    );
  for (const { unitId } of present) wanted.delete(unitId);
  await rejoin(tx, groupId, [...wanted]);
}

/** Members from today on; who left and came back on the same day has never been away. */
async function rejoin(tx: Transaction, groupId: string, unitIds: readonly string[]): Promise<void> {
  const { manager, jurisdictionId, today } = tx;
  const first = !(await manager.existsBy(UnitGroupMemberRow, { jurisdictionId, groupId }));
  await manager.query(
    `INSERT INTO unit_group_members (jurisdiction_id, group_id, unit_id, joined_on)
     SELECT $1, $2, id, $3 FROM unnest($4::uuid[]) AS id
         ON CONFLICT (jurisdiction_id, group_id, unit_id, joined_on) DO UPDATE SET left_on = NULL`,
    [jurisdictionId, groupId, first ? SINCE_EVER : today, unitIds],
  );
}
