import { Injectable } from '@nestjs/common';
import { snapshotHash } from '#db/assessment/frozen-round-rows.js';
import { YearSnapshotRow } from '#db/entities/assessment/year-snapshot.entity.js';
import { YearSummaryRow } from '#db/entities/assessment/year-summary.entity.js';
import { buildYearSnapshot } from '#shared/assessment/year/roll-up-year.js';
import type { YearRecord } from '#shared/assessment/year/year-snapshot.js';
import { PLAIN_YEAR_TERMS } from '#shared/assessment/year/year-terms.js';
import { planYearSchema, yearStepSchema } from '#shared/assessment/year/year.schema.js';
import { yearWorkflow, type YearTransition } from '#shared/assessment/year/year.workflow.js';
import { advance } from '#shared/kernel/workflow.js';
import type { Transaction } from '#server/platform/database/transaction.js';
import { UnitOfWork } from '#server/platform/database/unit-of-work.js';
import { isUniqueViolation } from '#server/platform/database/unique-violation.js';
import { conflict, notFound, refusedBy } from '#server/platform/errors/domain-error.js';
import { parseInput } from '#server/platform/errors/parse-input.js';
import type { RequestContext } from '#server/platform/request/request-context.js';
import { authorise } from '#server/platform/request/require-actor.js';
import { draftView, publishedView, YEAR_ACTIONS } from './year-view.js';
import type { PlanYearInput, YearStepInput } from './year.inputs.js';
import { termsOf, YearRepository } from './year.repository.js';
import type { YearResult } from './year.type.js';

/** Sets the terms of a year, proposes its result, sends it back, publishes it. */
@Injectable()
export class SettleYearUseCase {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly years: YearRepository,
  ) {}

  plan(request: RequestContext, input: PlanYearInput): Promise<YearResult> {
    const { weights, year, version, ...terms } = parseInput(planYearSchema, input);
    const byRound = Object.fromEntries(weights.map(({ roundId, weight }) => [roundId.toLowerCase(), weight]));
    return this.step(request, 'year.plan', { year, version }, () => ({ ...terms, weights: byRound }));
  }

  propose(request: RequestContext, input: YearStepInput): Promise<YearResult> {
    return this.step(request, 'year.propose', input, (accountId) => ({ proposedBy: accountId }));
  }

  sendBack(request: RequestContext, input: YearStepInput): Promise<YearResult> {
    return this.step(request, 'year.send-back', input, () => ({ proposedBy: null }));
  }

  publish(request: RequestContext, input: YearStepInput): Promise<YearResult> {
    return this.step(request, 'year.publish', input, () => ({}));
  }

  private step(
    request: RequestContext,
    transition: YearTransition,
    input: YearStepInput,
    patchOf: (accountId: string) => Partial<YearSummaryRow>,
  ): Promise<YearResult> {
    const context = authorise(request, YEAR_ACTIONS[transition]);
    const { actor } = context;
    const { year, version } = parseInput(yearStepSchema, input);
    return this.unitOfWork.run(context, async (tx) => {
      const summary = await this.locked(tx, year, version);
      const record = await this.years.record(tx.manager, tx.jurisdictionId, year, termsOf(summary));
      const facts = {
        rounds: record.rounds.length,
        proposedByActor: summary.proposedBy === actor.accountId,
      };
      const state = advance(yearWorkflow, transition, summary.state, facts);
      if (!state.ok) throw refusedBy(state.error);
      const patch = { ...patchOf(actor.accountId), state: state.value };
      requireRounds(record, patch.weights ?? {});
      await tx.update(YearSummaryRow, summary, patch);
      const after = { ...summary, ...patch, version: summary.version + 1 };
      const entity = { entityType: 'year-summary', entityId: summary.id } as const;
      if (transition === 'year.publish') {
        const row = await this.freeze(tx, buildYearSnapshot(record, tx.today));
        await tx.audit({ action: 'round.publish', ...entity, after: { year, contentHash: row.contentHash } });
        return publishedView(row, after.version);
      }
      await tx.audit({ action: YEAR_ACTIONS[transition], ...entity, after: { year, ...patch } });
      return draftView({ ...record, terms: termsOf(after) }, after, tx.today, actor);
    });
  }

  /** The year's row, made by whoever is first. @throws DomainError CONFLICT where it is not as the caller saw it */
  private async locked(tx: Transaction, year: number, version: number): Promise<YearSummaryRow> {
    const { manager, jurisdictionId } = tx;
    const known = await this.years.summary(manager, jurisdictionId, year);
    if ((known?.version ?? 0) !== version) throw conflict(known?.version ?? 0);
    if (known) return tx.lock(YearSummaryRow, known.id);
    const blank = { year, state: yearWorkflow.initial, ...PLAIN_YEAR_TERMS, proposedBy: null };
    try {
      const [id = ''] = await tx.insert(YearSummaryRow, [blank]);
      return await tx.lock(YearSummaryRow, id);
    } catch (error) {
      if (isUniqueViolation(error, 'year_summaries_year_key')) throw conflict(1);
      throw error;
    }
  }

  private async freeze(
    tx: Transaction,
    content: ReturnType<typeof buildYearSnapshot>,
  ): Promise<YearSnapshotRow> {
    const stamp = { createdAt: tx.now, createdBy: tx.author.actor?.accountId ?? null };
    const row = { year: content.year, content, contentHash: snapshotHash(content), ...stamp };
    const [id = ''] = await tx.append(YearSnapshotRow, [row]);
    return { ...row, id, jurisdictionId: tx.jurisdictionId };
  }
}

/** @throws DomainError NOT_FOUND for a weight of what is no round of the year */
function requireRounds({ rounds }: YearRecord, weights: YearSummaryRow['weights']): void {
  const known = new Set(rounds.map(({ roundId }) => roundId));
  if (Object.keys(weights).some((roundId) => !known.has(roundId))) throw notFound();
}
