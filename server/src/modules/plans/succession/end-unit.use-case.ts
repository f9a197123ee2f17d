import { Inject, Injectable } from '@nestjs/common';
import { In, type EntityManager } from 'typeorm';
import { UnitChangeRow } from '#db/entities/organisation/unit-change.entity.js';
import { UnitRow } from '#db/entities/organisation/unit.entity.js';
import { asCivilDate, type CivilDate } from '#shared/kernel/civil-date.js';
import { today, type Clock } from '#shared/kernel/ports.js';
import { checkUnitEnd, type UnitEndFacts } from '#shared/organisation/unit-change.js';
import { basisSchema } from '#shared/organisation/unit.schema.js';
import { succeedShares, type ShareSuccession } from '#shared/plans/succeed-assignments.js';
import { Reader } from '#server/platform/database/reader.js';
import { CLOCK } from '#server/platform/database/tokens.js';
import type { Transaction } from '#server/platform/database/transaction.js';
import { UnitOfWork } from '#server/platform/database/unit-of-work.js';
import { notFound, refusedBy } from '#server/platform/errors/domain-error.js';
import { parseInput } from '#server/platform/errors/parse-input.js';
import { requireId } from '#server/platform/errors/require-id.js';
import type { RequestContext } from '#server/platform/request/request-context.js';
import { authorise } from '#server/platform/request/require-actor.js';
import { issuedNotice } from '../leads/lead-notices.js';
import { InstanceKeeper } from '../deadlines/instance-keeper.js';
import { SuccessionRepository, type OpenShareOfUnit } from './succession.repository.js';
import type { EndUnitInput, UnitEndPreview } from './succession.types.js';

interface Plan {
  readonly facts: UnitEndFacts;
  readonly open: readonly OpenShareOfUnit[];
  readonly shares: readonly ShareSuccession[];
}

/**
 * 并入、分设、撤销. The unit ends on a day, its open shares go to whoever takes over, its reports stay where they were
 * written. Accounts are told of and not moved; published rounds are not touched. @source R93
 */
@Injectable()
export class EndUnitUseCase {
  constructor(
    private readonly reader: Reader,
    private readonly unitOfWork: UnitOfWork,
    private readonly repository: SuccessionRepository,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly instances: InstanceKeeper,
  ) {}

  preview(request: RequestContext, input: EndUnitInput): Promise<UnitEndPreview> {
    const { jurisdictionId } = authorise(request, 'organisation.manage').actor;
    return this.reader.read(jurisdictionId, async (manager) => {
      const { facts, open, shares } = await this.plan(manager, jurisdictionId, input);
      const checked = checkUnitEnd(facts, today(this.clock));
      const byId = new Map(open.map((share) => [share.id, share]));
      const groups = await this.repository.groups(manager, jurisdictionId, facts.unitId);
      return {
        shares: shares.map(({ shareId, successorId, way, role }) => {
          const { taskId, taskCode, taskTitle, percent, reportCount } = byId.get(shareId)!;
          const what = { taskId, taskCode, taskTitle, percent, reportCount };
          return { assignmentId: shareId, ...what, role, way, successorId };
        }),
        groupNames: groups.map(({ name }) => name),
        accounts: await this.repository.accounts(manager, jurisdictionId, facts.unitId),
        refusal: checked.ok ? null : checked.error.key,
      };
    });
  }

  run(request: RequestContext, input: EndUnitInput): Promise<UnitRow> {
    const context = authorise(request, 'organisation.manage');
    return this.unitOfWork.run(context, async (tx) => {
      const unit = await tx.lock(UnitRow, requireId(input.id));
      const { facts, open, shares } = await this.plan(tx.manager, tx.jurisdictionId, input);
      const checked = checkUnitEnd(facts, tx.today);
      if (!checked.ok) throw refusedBy(checked.error);
      const { kind, effectiveOn } = input;
      await tx.update(UnitRow, { id: unit.id, version: input.version }, { endedOn: effectiveOn });
      await endAliases(tx, unit.id, effectiveOn);
      const [successorId] = facts.successorIds;
      await this.repository.changeMemberships(
        tx,
        unit.id,
        kind === 'merged' ? successorId! : null,
        effectiveOn,
      );
      await this.repository.carryOut(tx, shares);
      await this.instances.settle(tx, [...new Set(open.map(({ taskId }) => taskId))]);
      await record(tx, input, facts, shares);
      await tx.notify(noticesOf(open, shares));
      return { ...unit, endedOn: effectiveOn, version: unit.version + 1 };
    });
  }

  private async plan(manager: EntityManager, jurisdictionId: string, input: EndUnitInput): Promise<Plan> {
    const unitId = requireId(input.id);
    const successorIds = [...new Set(input.successorIds.map((id) => requireId(id).toLowerCase()))];
    const units = await manager.findBy(UnitRow, { jurisdictionId, id: In([unitId, ...successorIds]) });
    const unit = units.find(({ id }) => id === unitId);
    if (!unit) throw notFound();
    const effectiveOn = asCivilDate(input.effectiveOn);
    const below = await manager.findBy(UnitRow, { jurisdictionId, parentId: unitId });
    const facts: UnitEndFacts = {
      kind: input.kind,
      unitId,
      effectiveOn,
      ended: unit.endedOn !== null,
      successorIds,
      fitSuccessorIds: units.filter(fit(unitId, successorIds, effectiveOn)).map(({ id }) => id),
      unitsBelow: below.filter(({ endedOn }) => endedOn === null).length,
    };
    if (units.length <= successorIds.filter((id) => id !== unitId).length) throw notFound();
    const open = await this.repository.openShares(manager, jurisdictionId, unitId);
    const chosen = choicesOf(input, open, successorIds);
    const taskIds = open.map(({ taskId }) => taskId);
    const theirs = await this.repository.theirShares(manager, jurisdictionId, successorIds, taskIds);
    return { facts, open, shares: succeedShares(open, successorIds, chosen, theirs) };
  }
}

const fit = (unitId: string, successorIds: readonly string[], day: CivilDate) => (unit: UnitRow) =>
  unit.id !== unitId && successorIds.includes(unit.id) && (unit.endedOn === null || unit.endedOn > day);

/** @throws DomainError NOT_FOUND for a share that is not the unit's, or a unit that takes nothing over */
function choicesOf(
  { choices }: EndUnitInput,
  open: readonly OpenShareOfUnit[],
  successorIds: readonly string[],
): ReadonlyMap<string, string> {
  const chosen = (choices ?? []).map(
    ({ assignmentId, unitId }) =>
      [requireId(assignmentId).toLowerCase(), requireId(unitId).toLowerCase()] as const,
  );
  const shares = new Set(open.map(({ id }) => id));
  if (chosen.some(([share, unit]) => !shares.has(share) || !successorIds.includes(unit))) throw notFound();
  return new Map(chosen);
}

/** Its printed names end with it; they lead to the successor from then on. */
async function endAliases(tx: Transaction, unitId: string, endedOn: string): Promise<void> {
  await tx.manager.query(
    `UPDATE unit_aliases SET ended_on = $3 WHERE jurisdiction_id = $1 AND unit_id = $2 AND ended_on IS NULL`,
    [tx.jurisdictionId, unitId, endedOn],
  );
}

async function record(
  tx: Transaction,
  { kind, effectiveOn, basis: words }: EndUnitInput,
  { unitId, successorIds }: UnitEndFacts,
  shares: readonly ShareSuccession[],
): Promise<void> {
  const basis = parseInput(basisSchema, words);
  const stamp = { createdAt: tx.now, createdBy: tx.author.actor?.accountId ?? null };
  const change = { unitId, kind, effectiveOn, successorIds: [...successorIds], basis };
  await tx.append(UnitChangeRow, [{ ...change, ...stamp }]);
  const action = 'organisation.manage';
  await tx.auditAll([
    { action, entityType: 'unit', entityId: unitId, after: { ...change, shares: shares.length } },
    ...shares.map(({ shareId, taskId, successorId, way }) => ({
      action,
      entityType: 'assignment' as const,
      entityId: shareId,
      taskId,
      before: { unitId },
      after: { unitId: successorId, way },
    })),
  ]);
}

const noticesOf = (open: readonly OpenShareOfUnit[], shares: readonly ShareSuccession[]) => {
  const byId = new Map(open.map((share) => [share.id, share]));
  return shares
    .filter(({ way }) => way === 'moved')
    .map(({ shareId, taskId, successorId }) => {
      const { taskCode: code, taskTitle: title } = byId.get(shareId)!;
      return issuedNotice({ id: taskId, code, title }, successorId!);
    });
};
