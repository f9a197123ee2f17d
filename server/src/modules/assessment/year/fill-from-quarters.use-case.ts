import { Injectable } from '@nestjs/common';
import { AssessmentRoundRow } from '#db/entities/assessment/assessment-round.entity.js';
import { IndicatorScoreRow } from '#db/entities/assessment/indicator-score.entity.js';
import { checkImpartial } from '#shared/assessment/impartiality.rules.js';
import { leavesFor } from '#shared/assessment/indicator.js';
import { checkScoreEntry } from '#shared/assessment/score-entry.rules.js';
import { rollUpYear } from '#shared/assessment/year/roll-up-year.js';
import { fillFromQuartersSchema } from '#shared/assessment/year/year.schema.js';
import { UnitOfWork } from '#server/platform/database/unit-of-work.js';
import { notFound, refusedBy } from '#server/platform/errors/domain-error.js';
import { parseId } from '#server/platform/errors/parse-id.js';
import { parseInput } from '#server/platform/errors/parse-input.js';
import type { RequestContext } from '#server/platform/request/request-context.js';
import { authorise } from '#server/platform/request/require-actor.js';
import { ScoringRecordRepository } from '../scoring-record.repository.js';
import { requireScoring } from '../unit-scoring.js';
import type { FillFromQuartersInput } from './year.inputs.js';
import { termsOf, YearRepository } from './year.repository.js';

/** The quarters as one input among others: enters each unit's year so far under an external indicator. */
@Injectable()
export class FillFromQuartersUseCase {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly years: YearRepository,
    private readonly records: ScoringRecordRepository,
  ) {}

  /** Units that have a value already keep it, and so do those without any quarter. @returns how many were filled */
  run(request: RequestContext, input: FillFromQuartersInput): Promise<number> {
    const context = authorise(request, 'round.score');
    const { reason, ...wanted } = parseInput(fillFromQuartersSchema, input);
    const [roundId, indicatorId] = [parseId(wanted.roundId), parseId(wanted.indicatorId)];
    return this.unitOfWork.run(context, async (tx) => {
      const { manager, jurisdictionId } = tx;
      const round = await tx.lock(AssessmentRoundRow, roundId);
      requireScoring(round);
      const { indicators, units, entries } = await this.records.load(manager, jurisdictionId, round);
      const indicator = indicators.find(({ id }) => id === indicatorId);
      if (!indicator) throw notFound();
      if (indicator.rule?.kind !== 'external') throw refusedBy({ key: 'year.indicator-not-external' });
      const filled = new Set(
        entries.filter((one) => one.indicatorId === indicatorId).map(({ unitId }) => unitId),
      );
      const summary = await this.years.summary(manager, jurisdictionId, round.year);
      const record = await this.years.record(manager, jurisdictionId, round.year, termsOf(summary));
      const totals = new Map(rollUpYear(record).map(({ unitId, total }) => [unitId, total]));
      const rows = units.flatMap((unit) => {
        const value = totals.get(unit.unitId) ?? null;
        if (value === null || filled.has(unit.unitId) || !unit.participates) return [];
        if (checkImpartial(context.actor.unitId, unit.unitId)) return [];
        const concerned = leavesFor(indicators, unit).some(({ id }) => id === indicatorId);
        const entry = { assessorId: null, input: { kind: 'value' as const, value }, reason };
        const checked = checkScoreEntry(entry, { ...indicator, participates: true, concerned });
        if (!checked.ok && !concerned) return [];
        if (!checked.ok) throw refusedBy(checked.error);
        return [{ roundId, indicatorId, unitId: unit.unitId, ...entry, fileIds: [] }];
      });
      if (rows.length > 0) await tx.insert(IndicatorScoreRow, rows);
      await tx.audit({
        action: 'round.score',
        entityType: 'assessment-round',
        entityId: roundId,
        after: {
          indicatorId,
          reason,
          filled: rows.map(({ unitId, input: { value } }) => ({ unitId, value })),
        },
      });
      return rows.length;
    });
  }
}
