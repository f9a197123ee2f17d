import { Injectable } from '@nestjs/common';
import { IndicatorScoreRow } from '#db/entities/assessment/indicator-score.entity.js';
import { scoreSchema } from '#shared/assessment/assessment.schema.js';
import { leavesFor } from '#shared/assessment/indicator.js';
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
import { ScoringEvidence } from './scoring-evidence.js';
import { withFiles, type StoredEntry } from './scoring-record.repository.js';
import { UnitScoring } from './unit-scoring.js';

/** Enters what a unit gets its points from for one indicator, or corrects it. */
@Injectable()
export class ScoreIndicatorUseCase {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly scoring: UnitScoring,
    private readonly evidence: ScoringEvidence,
  ) {}

  run(request: RequestContext, input: ScoreInput): Promise<ScoreSheetRow> {
    const context = authorise(request, 'round.score');
    const { version, fileIds, ...entry } = parseInput(scoreSchema, input);
    const [roundId, unitId] = [parseId(entry.roundId), parseId(entry.unitId)];
    const indicatorId = parseId(entry.indicatorId);
    return this.unitOfWork.run(context, async (tx) => {
      const table = await this.scoring.begin(tx, roundId, unitId);
      const { unit, record } = table;
      const indicator = record.indicators.find(({ id }) => id === indicatorId);
      if (!indicator) throw notFound();
      const concerned = leavesFor(record.indicators, unit).some(({ id }) => id === indicatorId);
      const { assessorId } = entry;
      if (assessorId !== null && assessorId !== context.actor.accountId)
        throw refusedBy({ key: 'assessment.not-the-assessor' });
      const checked = checkScoreEntry(entry, {
        ...indicator,
        participates: unit.participates,
        concerned,
      });
      if (!checked.ok) throw refusedBy(checked.error);
      const known = record.entries.find(
        (one) =>
          one.indicatorId === indicatorId &&
          one.unitId === unitId &&
          one.assessorId === checked.value.assessorId,
      );
      if ((known?.version ?? 0) !== version) throw conflict(known?.version ?? 0);
      const { input: entered, reason } = checked.value;
      const files = fileIds ? await this.evidence.many(tx, context.actor, fileIds) : (known?.files ?? []);
      const score = { roundId, unitId, indicatorId, assessorId, input: entered, reason, files };
      const stored = await store(tx, known, score);
      const others = record.entries.filter((other) => other !== known);
      return this.scoring.rowAfter(table, { entries: [...others, stored] });
    });
  }
}

type Entry = Omit<StoredEntry, 'id' | 'version' | 'evidence'> & { readonly roundId: string };

async function store(tx: Transaction, known: StoredEntry | undefined, entry: Entry): Promise<StoredEntry> {
  const { input, reason, files, ...cell } = entry;
  const change = { input, reason, fileIds: files.map((file) => file.id) };
  const id = known?.id ?? (await tx.insert(IndicatorScoreRow, [{ ...cell, ...change }]))[0]!;
  if (known) await tx.update(IndicatorScoreRow, known, change);
  await tx.audit({
    action: 'round.score',
    entityType: 'indicator-score',
    entityId: id,
    ...(known && { before: { input: known.input, reason: known.reason } }),
    after: { ...cell, ...change },
  });
  const { roundId: _round, ...place } = cell;
  return withFiles({ ...place, input, reason, files, id, version: (known?.version ?? 0) + 1 });
}
