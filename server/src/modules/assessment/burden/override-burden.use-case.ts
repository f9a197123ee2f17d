import { Injectable } from '@nestjs/common';
import { BurdenOverrideRow } from '#db/entities/assessment/burden-override.entity.js';
import { overrideWorkflow } from '#shared/assessment/burden-lint/burden-override.workflow.js';
import { askOverrideSchema, decideOverrideSchema } from '#shared/assessment/burden-lint/burden.schema.js';
import { checkBurden } from '#shared/assessment/burden-lint/check-burden.js';
import { advance } from '#shared/kernel/workflow.js';
import type { Transaction } from '#server/platform/database/transaction.js';
import { isUniqueViolation } from '#server/platform/database/unique-violation.js';
import { UnitOfWork } from '#server/platform/database/unit-of-work.js';
import { conflict, notFound, refusedBy } from '#server/platform/errors/domain-error.js';
import { parseId } from '#server/platform/errors/parse-id.js';
import { parseInput } from '#server/platform/errors/parse-input.js';
import type { RequestContext } from '#server/platform/request/request-context.js';
import { authorise } from '#server/platform/request/require-actor.js';
import { BurdenOverrideRepository } from './burden-override.repository.js';
import type { AskBurdenOverrideInput, BurdenOverride, DecideBurdenOverrideInput } from './burden.type.js';
import { overrideView } from './override-view.js';

/** Lets a wording stand although a rule objects: one person gives the reason, another decides. */
@Injectable()
export class OverrideBurdenUseCase {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly overrides: BurdenOverrideRepository,
  ) {}

  ask(request: RequestContext, input: AskBurdenOverrideInput): Promise<BurdenOverride> {
    const context = authorise(request, 'burden.ask');
    const asked = parseInput(askOverrideSchema, input);
    if (!checkBurden(asked.wording).some(({ ruleId }) => ruleId === asked.ruleId))
      throw refusedBy({ key: 'burden.nothing-to-override' });
    return this.unitOfWork.run(context, async (tx) => {
      const row = { ...asked, state: overrideWorkflow.initial, note: '', decidedAt: null, decidedBy: null };
      const id = await insert(tx, row);
      await tx.audit({ action: 'burden.ask', entityType: 'burden-override', entityId: id, after: asked });
      return this.view(tx, id, context.actor);
    });
  }

  decide(request: RequestContext, input: DecideBurdenOverrideInput): Promise<BurdenOverride> {
    const action = input.approve ? 'burden.approve' : 'burden.refuse';
    const context = authorise(request, action);
    const { version, approve, note, ...wanted } = parseInput(decideOverrideSchema, input);
    const id = parseId(wanted.id);
    return this.unitOfWork.run(context, async (tx) => {
      const row = await tx.lock(BurdenOverrideRow, id);
      if (row.version !== version) throw conflict(row.version);
      const { accountId } = context.actor;
      const decision = advance(overrideWorkflow, action, row.state, {
        askedByActor: row.createdBy === accountId,
      });
      if (!decision.ok) throw refusedBy(decision.error);
      if (!approve && note === '') throw refusedBy({ key: 'burden.note-missing' });
      const decided = { state: decision.value, note, decidedAt: tx.now, decidedBy: accountId };
      await tx.update(BurdenOverrideRow, row, decided);
      await tx.audit({
        action,
        entityType: 'burden-override',
        entityId: id,
        before: { state: row.state },
        after: decided,
      });
      return this.view(tx, id, context.actor);
    });
  }

  private async view(
    tx: Transaction,
    id: string,
    viewer: Parameters<typeof overrideView>[1],
  ): Promise<BurdenOverride> {
    const stored = await this.overrides.byId(tx.manager, tx.jurisdictionId, id);
    if (!stored) throw notFound();
    return overrideView(stored, viewer);
  }
}

type NewOverride = Pick<
  BurdenOverrideRow,
  'year' | 'ruleId' | 'name' | 'wording' | 'reason' | 'state' | 'note' | 'decidedAt' | 'decidedBy'
>;

/** The database decides who of two came first. @throws DomainError REFUSED when the wording was asked for already */
async function insert(tx: Transaction, row: NewOverride): Promise<string> {
  try {
    const [id = ''] = await tx.insert(BurdenOverrideRow, [row]);
    return id;
  } catch (error) {
    if (!isUniqueViolation(error, 'burden_overrides_wording_key')) throw error;
    throw refusedBy({ key: 'burden.already-asked' });
  }
}
