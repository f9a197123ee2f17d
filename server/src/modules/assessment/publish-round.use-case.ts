import { Injectable } from '@nestjs/common';
import { roundResultRows, snapshotHash } from '#db/assessment/frozen-round-rows.js';
import { AssessmentRoundRow } from '#db/entities/assessment/assessment-round.entity.js';
import { RoundResultRow } from '#db/entities/assessment/round-result.entity.js';
import { RoundSnapshotRow } from '#db/entities/assessment/round-snapshot.entity.js';
import { versionedSchema } from '#shared/assessment/assessment.schema.js';
import { buildSnapshot } from '#shared/assessment/build-snapshot.js';
import type { RoundSnapshot } from '#shared/assessment/round-snapshot.js';
import type { Transaction } from '#server/platform/database/transaction.js';
import { UnitOfWork } from '#server/platform/database/unit-of-work.js';
import { conflict, refusedBy } from '#server/platform/errors/domain-error.js';
import { parseId } from '#server/platform/errors/parse-id.js';
import { parseInput } from '#server/platform/errors/parse-input.js';
import type { VersionedInput } from '#server/platform/graphql/versioned-input.js';
import type { RequestContext } from '#server/platform/request/request-context.js';
import { authorise } from '#server/platform/request/require-actor.js';
import type { AssessmentRound } from './round.type.js';
import { roundView } from './round-view.js';
import { ScoringRecordRepository } from './scoring-record.repository.js';
import { requireScoring } from './unit-scoring.js';

/** Freezes a round's result. There is no way back: a mistake is put right in the open, by a new round. */
@Injectable()
export class PublishRoundUseCase {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly records: ScoringRecordRepository,
  ) {}

  run(request: RequestContext, input: VersionedInput): Promise<AssessmentRound> {
    const context = authorise(request, 'round.publish');
    const { version, ...wanted } = parseInput(versionedSchema, input);
    const id = parseId(wanted.id);
    return this.unitOfWork.run(context, async (tx) => {
      const round = await tx.lock(AssessmentRoundRow, id);
      if (round.version !== version) throw conflict(round.version);
      requireScoring(round);
      const record = await this.records.load(tx.manager, tx.jurisdictionId, round);
      if (record.waiting.length > 0) throw refusedBy({ key: 'assessment.adjustments-waiting' });
      const built = buildSnapshot(record, tx.today);
      if (!built.ok) throw refusedBy(built.error);
      const published = {
        state: 'published' as const,
        publishedAt: tx.now,
        publishedBy: context.actor.accountId,
      };
      await tx.update(AssessmentRoundRow, round, published);
      await freeze(tx, built.value);
      const unitCount = built.value.units.filter(({ participates }) => participates).length;
      const { name, year, quarter, rubric } = round;
      const header = { id, version: version + 1, name, year, quarter, rubric, ...published, unitCount };
      const publishedByName = context.actor.displayName;
      return roundView(
        { ...header, publishedByName, missingScores: 0, waitingAdjustments: 0 },
        record.indicators,
        context.actor,
      );
    });
  }
}

/** The hash lets anyone check later that the content is still what was published. */
async function freeze(tx: Transaction, snapshot: RoundSnapshot): Promise<void> {
  const { roundId } = snapshot;
  const contentHash = snapshotHash(snapshot);
  const createdBy = tx.author.actor?.accountId ?? null;
  await tx.append(RoundSnapshotRow, [
    { roundId, content: snapshot, contentHash, createdAt: tx.now, createdBy },
  ]);
  await tx.link(RoundResultRow, roundResultRows(tx.jurisdictionId, snapshot));
  await tx.audit({
    action: 'round.publish',
    entityType: 'assessment-round',
    entityId: roundId,
    after: { contentHash },
  });
}
