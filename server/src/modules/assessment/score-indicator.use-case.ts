import { Injectable } from '@nestjs/common';
import { IndicatorScoreRow } from '#db/entities/assessment/indicator-score.entity.js';
import { scoreSchema } from '#shared/assessment/assessment.schema.js';
import { checkScoreEntry } from '#shared/assessment/score-entry.rules.js';
import type { Transaction } from '#server/platform/database/transaction.js';
import { UnitOfWork } from '#server/platform/database/unit-of-work.js';
import { conflict, notFound, refusedBy } from '#server/platform/errors/domain-error.js';
import { parseId } from '#server/platform/errors/parse-id.js';
import { parseInput } from '#server/platform/errors/parse-input.js';
import type { RequestContext } from '#server/platform/request/request-context.js';
import { authorise } from '#server/platform/request/require-actor.js';
import type { ScoreInput } from './assessment.inputs.js';
import type { ScoreSheetRow } from './score-sheet.type.js';
import type { StoredScore } from './scoring-record.repository.js';
import { UnitScoring } from './unit-scoring.js';

type Score = Omit<StoredScore, 'id' | 'version'> & { readonly roundId: string };

/** Gives a unit its points for one manual indicator, or corrects them. */
@Injectable()
export class ScoreIndicatorUseCase {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly scoring: UnitScoring,
  ) {}

  run(request: RequestContext, input: ScoreInput): Promise<ScoreSheetRow> {
    const context = authorise(request, 'round.score');
    const { version, ...entry } = parseInput(scoreSchema, input);
    const [roundId, unitId] = [parseId(entry.roundId), parseId(entry.unitId)];
    const indicatorId = parseId(entry.indicatorId);
    return this.unitOfWork.run(context, async (tx) => {
      const table = await this.scoring.begin(tx, roundId, unitId);
      const { unit, record } = table;
      const indicator = record.indicators.find(({ id }) => id === indicatorId);
      if (!indicator) throw notFound();
      const { method, maxPoints } = indicator;
      const checked = checkScoreEntry(entry, { method, maxPoints, participates: unit.participates });
      if (!checked.ok) throw refusedBy(checked.error);
      const known = record.scores.find((score) => score.indicatorId === indicatorId);
      if ((known?.version ?? 0) !== version) throw conflict(known?.version ?? 0);
      const score = { roundId, unitId, indicatorId, ...checked.value };
      const stored = await store(tx, known, score);
      const others = record.scores.filter((other) => other !== known);
      return this.scoring.rowAfter(table, { scores: [...others, stored] });
    });
  }
}

async function store(tx: Transaction, known: StoredScore | undefined, score: Score): Promise<StoredScore> {
  const { points, reason } = score;
  const id = known?.id ?? (await tx.insert(IndicatorScoreRow, [score]))[0]!;
  if (known) await tx.update(IndicatorScoreRow, known, { points, reason });
  await tx.audit({
    action: 'round.score',
    entityType: 'indicator-score',
    entityId: id,
    ...(known && { before: { points: known.points, reason: known.reason } }),
    after: score,
  });
  return { ...score, id, version: (known?.version ?? 0) + 1 };
}
