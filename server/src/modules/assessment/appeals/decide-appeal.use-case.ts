import { Injectable } from '@nestjs/common';
import type { RoundAppealRow } from '#db/entities/assessment/round-appeal.entity.js';
import { checkCorrection } from '#shared/assessment/appeals/appeal.rules.js';
import { corrected, type Correction } from '#shared/assessment/appeals/correction.js';
import { appealDecisionSchema } from '#shared/assessment/assessment.schema.js';
import { frozenRecord } from '#shared/assessment/build-snapshot.js';
import { canonicalJson } from '#shared/assessment/canonical-json.js';
import type { RoundSnapshot } from '#shared/assessment/round-snapshot.js';
import { recordOf } from '#shared/assessment/verify-snapshot.js';
import type { z } from 'zod';
import type { Transaction } from '#server/platform/database/transaction.js';
import { UnitOfWork } from '#server/platform/database/unit-of-work.js';
import { refusedBy } from '#server/platform/errors/domain-error.js';
import { parseInput } from '#server/platform/errors/parse-input.js';
import type { RequestContext } from '#server/platform/request/request-context.js';
import { authoriseList } from '#server/platform/request/require-actor.js';
import { ResultRepository } from '../result.repository.js';
import { ScoringRecordRepository } from '../scoring-record.repository.js';
import type { AppealDecisionInput } from './appeal.inputs.js';
import { AppealStep } from './appeal-step.js';
import type { Appeal } from './appeal.type.js';
import { targetOf } from './target-of.js';

/** The office answers: it keeps the line, with a reason, or says what is to stand in its place. */
@Injectable()
export class DecideAppealUseCase {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly steps: AppealStep,
    private readonly results: ResultRepository,
    private readonly records: ScoringRecordRepository,
  ) {}

  run(request: RequestContext, input: AppealDecisionInput): Promise<Appeal> {
    const { context, scope } = authoriseList(request, 'appeal.decide');
    const { answer, correction: given, ...wanted } = parseInput(appealDecisionSchema, input);
    return this.unitOfWork.run(context, async (tx) => {
      const appeal = await this.steps.begin(tx, scope, wanted);
      const state = this.steps.to(tx, given === null ? 'appeal.reject' : 'appeal.uphold', appeal);
      const correction = given && (await this.correctionOf(tx, appeal, given));
      const decided = { decidedAt: tx.now, decidedBy: context.actor.accountId, returnReason: null };
      const round = await this.results.publishedUnit(
        tx.manager,
        tx.jurisdictionId,
        appeal.roundId,
        appeal.unitId,
      );
      const names = { round: round?.roundName ?? '', unit: round?.unit.unitName ?? '' };
      const path = `/rounds/${appeal.roundId}/appeals`;
      await tx.notify(
        correction
          ? [
              {
                kind: 'appeal.upheld',
                to: { roles: ['office'] },
                parameters: { ...names, actor: context.actor.displayName },
                path,
              },
            ]
          : [
              {
                kind: 'appeal.answered',
                to: { unitId: appeal.unitId, roles: ['unit_head'] },
                parameters: { ...names, reason: answer },
                path,
              },
            ],
      );
      return this.steps.store(tx, appeal, { state, answer, correction, ...decided }, 'appeal.decide');
    });
  }

  /** @throws DomainError REFUSED when it does not fit the line or changes nothing */
  private async correctionOf(
    tx: Transaction,
    appeal: RoundAppealRow,
    given: NonNullable<z.output<typeof appealDecisionSchema>['correction']>,
  ): Promise<Correction> {
    const { content } = await this.results.newest(tx.manager, tx.jurisdictionId, appeal.roundId);
    const correction: Correction =
      given.kind === 'facts' ? await this.factsNow(tx, content, appeal.unitId) : given;
    const indicator = content.indicators.find(({ id }) => id === appeal.indicatorId) ?? null;
    const refusal = checkCorrection(correction, indicator);
    if (refusal) throw refusedBy(refusal);
    const change = { unitId: appeal.unitId, target: targetOf(appeal), correction };
    const record = frozenRecord(corrected(content.record, change));
    if (canonicalJson(record) === canonicalJson(content.record))
      throw refusedBy({ key: 'assessment.correction-changes-nothing' });
    return correction;
  }

  /** The unit's tracked work as it now turns out to have stood at the end of the period. */
  private async factsNow(tx: Transaction, content: RoundSnapshot, unitId: string): Promise<Correction> {
    const round = { ...recordOf(content), id: content.roundId, name: content.roundName };
    const { rubric } = content.record;
    const loaded = await this.records.load(tx.manager, tx.jurisdictionId, { ...round, rubric }, unitId);
    const { assignments, findings } = frozenRecord(loaded);
    const own = <Fact extends { readonly unitId: string }>(facts: readonly Fact[]) =>
      facts.filter((fact) => fact.unitId === unitId);
    return {
      kind: 'facts',
      assignments: own(assignments),
      ...(findings && { findings: own(findings) }),
    };
  }
}
