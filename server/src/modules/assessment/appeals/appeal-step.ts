import { Injectable } from '@nestjs/common';
import { RoundAppealRow } from '#db/entities/assessment/round-appeal.entity.js';
import {
  appealWorkflow,
  type AppealState,
  type AppealTransition,
} from '#shared/assessment/appeals/appeal.workflow.js';
import { checkImpartial } from '#shared/assessment/impartiality.rules.js';
import type { Action } from '#shared/access/actions.js';
import { scopeOf, type Actor, type Scope } from '#shared/access/policy.js';
import { advance } from '#shared/kernel/workflow.js';
import type { Transaction } from '#server/platform/database/transaction.js';
import { conflict, notFound, refusedBy } from '#server/platform/errors/domain-error.js';
import { parseId } from '#server/platform/errors/parse-id.js';
import { AppealRepository } from './appeal.repository.js';
import type { Appeal } from './appeal.type.js';
import { appealView } from './appeal-view.js';

/** What every step of an appeal begins and ends with. */
@Injectable()
export class AppealStep {
  constructor(private readonly appeals: AppealRepository) {}

  /** The appeal, held until the end of the transaction. @throws DomainError NOT_FOUND or CONFLICT */
  async begin(
    tx: Transaction,
    scope: Scope,
    wanted: { id: string; version: number },
  ): Promise<RoundAppealRow> {
    const appeal = await tx.lock(RoundAppealRow, parseId(wanted.id));
    if (scope.kind === 'unit' && scope.unitId !== appeal.unitId) throw notFound();
    if (appeal.version !== wanted.version) throw conflict(appeal.version);
    return appeal;
  }

  /** @throws DomainError REFUSED by the workflow, or when the office's officer belongs to that unit */
  to(tx: Transaction, key: AppealTransition, appeal: RoundAppealRow): AppealState {
    const actor = tx.author.actor;
    const partial = key === 'appeal.withdraw' ? null : checkImpartial(actor?.unitId ?? null, appeal.unitId);
    if (partial) throw refusedBy(partial);
    const facts = { upheldByActor: appeal.decidedBy === (actor?.accountId ?? null) };
    const decision = advance(appealWorkflow, key, appeal.state, facts);
    if (!decision.ok) throw refusedBy(decision.error);
    return decision.value;
  }

  async store(
    tx: Transaction,
    appeal: RoundAppealRow,
    step: Partial<RoundAppealRow>,
    action: Action,
  ): Promise<Appeal> {
    const { state, answer, correction } = appeal;
    await tx.update(RoundAppealRow, appeal, step);
    await tx.audit({
      action,
      entityType: 'round-appeal',
      entityId: appeal.id,
      before: { state, answer, correction },
      after: step,
    });
    const actor = tx.author.actor as Actor;
    const scope = scopeOf(actor, 'appeal.read');
    const [stored] = await this.appeals.appeals(tx.manager, tx.jurisdictionId, scope, { id: appeal.id });
    return appealView(stored!, actor);
  }
}
