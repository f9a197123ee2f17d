import { Injectable } from '@nestjs/common';
import { SelfScoreRow } from '#db/entities/assessment/self-score.entity.js';
import { selfScoreSchema } from '#shared/assessment/assessment.schema.js';
import { leavesFor } from '#shared/assessment/indicator.js';
import { checkScoreEntry } from '#shared/assessment/score-entry.rules.js';
import { checkSelfReviewOpen } from '#shared/assessment/self-review/self-review.rules.js';
import type { Transaction } from '#server/platform/database/transaction.js';
import { UnitOfWork } from '#server/platform/database/unit-of-work.js';
import { conflict, notFound, refusedBy } from '#server/platform/errors/domain-error.js';
import { isUniqueViolation } from '#server/platform/database/unique-violation.js';
import { parseId } from '#server/platform/errors/parse-id.js';
import { parseInput } from '#server/platform/errors/parse-input.js';
import type { RequestContext } from '#server/platform/request/request-context.js';
import { requireActor } from '#server/platform/request/require-actor.js';
import { RoundRepository } from '../round.repository.js';
import { ScoringEvidence } from '../scoring-evidence.js';
import { ownUnit } from './read-self-review.use-case.js';
import type { SelfScoreInput } from './self-review.inputs.js';
import { SelfReviewRepository } from './self-review.repository.js';
import type { SelfScore } from './self-review.type.js';

/** 自评: a unit says by the same rule what it would give itself, while its stage runs. */
@Injectable()
export class EnterSelfScoreUseCase {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly reviews: SelfReviewRepository,
    private readonly rounds: RoundRepository,
    private readonly evidence: ScoringEvidence,
  ) {}

  run(request: RequestContext, input: SelfScoreInput): Promise<SelfScore> {
    const { unitId } = ownUnit(request);
    const context = requireActor(request);
    const { version, fileIds, ...entry } = parseInput(selfScoreSchema, input);
    const [roundId, indicatorId] = [parseId(entry.roundId), parseId(entry.indicatorId)];
    return this.unitOfWork.run(context, async (tx) => {
      const { manager, jurisdictionId } = tx;
      const [round] = await this.reviews.rounds(manager, jurisdictionId, unitId, roundId);
      if (!round) throw notFound();
      const refusal = checkSelfReviewOpen(round.state, round.stages, tx.today);
      if (refusal) throw refusedBy(refusal);
      const nodes = (await this.rounds.indicators(manager, jurisdictionId, [roundId])).get(roundId) ?? [];
      const node = nodes.find(({ id }) => id === indicatorId);
      if (!node) throw notFound();
      const own = leavesFor(nodes, { unitId, categoryId: round.categoryId });
      const checked = checkScoreEntry(
        { assessorId: null, input: entry.input, reason: entry.reason },
        { ...node, assessors: [], participates: true, concerned: own.some(({ id }) => id === indicatorId) },
      );
      if (!checked.ok) throw refusedBy(checked.error);
      const files = await this.evidence.many(tx, context.actor, fileIds);
      const change = {
        input: checked.value.input,
        reason: checked.value.reason,
        fileIds: files.map(({ id }) => id),
      };
      const place = { roundId, unitId, indicatorId };
      const id = await this.store(tx, { ...place, ...change }, version);
      await tx.audit({
        action: 'round.self-review',
        entityType: 'self-score',
        entityId: id,
        after: { ...place, ...change },
      });
      const { fileIds: _ids, ...shown } = change;
      return { unitId, indicatorId, ...shown, points: null, files, version: version + 1 };
    });
  }

  private async store(
    tx: Transaction,
    row: Pick<SelfScoreRow, 'roundId' | 'unitId' | 'indicatorId' | 'input' | 'reason' | 'fileIds'>,
    version: number,
  ): Promise<string> {
    const { jurisdictionId, manager } = tx;
    const { unitId, indicatorId, roundId: _round, ...change } = row;
    const known = await manager.findOneBy(SelfScoreRow, { jurisdictionId, unitId, indicatorId });
    if ((known?.version ?? 0) !== version) throw conflict(known?.version ?? 0);
    if (known) {
      await tx.update(SelfScoreRow, known, change);
      return known.id;
    }
    try {
      return (await tx.insert(SelfScoreRow, [row]))[0]!;
    } catch (error) {
      if (isUniqueViolation(error, 'self_scores_cell_key')) throw conflict(1);
      throw error;
    }
  }
}
