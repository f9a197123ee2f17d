import { Inject, Injectable } from '@nestjs/common';
import { leavesFor, type IndicatorNode } from '#shared/assessment/indicator.js';
import { checkSelfReviewOpen } from '#shared/assessment/self-review/self-review.rules.js';
import { scoreSelfReview } from '#shared/assessment/self-review/score-self-review.js';
import { today, type Clock } from '#shared/kernel/ports.js';
import { Reader } from '#server/platform/database/reader.js';
import { CLOCK } from '#server/platform/database/tokens.js';
import { forbidden, notFound } from '#server/platform/errors/domain-error.js';
import { parseId } from '#server/platform/errors/parse-id.js';
import type { RequestContext } from '#server/platform/request/request-context.js';
import { authorise, authoriseList } from '#server/platform/request/require-actor.js';
import { RoundRepository } from '../round.repository.js';
import { ScoringRecordRepository } from '../scoring-record.repository.js';
import { SelfReviewRepository } from './self-review.repository.js';
import type { SelfReview, SelfScore, UnitRound } from './self-review.type.js';
import { unitRoundView } from './unit-round-view.js';

/** What units say about themselves: to the unit its own, to those who score everybody's. */
@Injectable()
export class ReadSelfReviewUseCase {
  constructor(
    private readonly reader: Reader,
    private readonly reviews: SelfReviewRepository,
    private readonly rounds: RoundRepository,
    private readonly records: ScoringRecordRepository,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  unitRounds(request: RequestContext): Promise<UnitRound[]> {
    const { jurisdictionId, unitId } = ownUnit(request);
    const day = today(this.clock);
    return this.reader.read(jurisdictionId, async (manager) => {
      const rounds = await this.reviews.rounds(manager, jurisdictionId, unitId);
      return rounds.map((round) => unitRoundView(round, day));
    });
  }

  own(request: RequestContext, wanted: string): Promise<SelfReview> {
    const { jurisdictionId, unitId } = ownUnit(request);
    const roundId = parseId(wanted);
    const day = today(this.clock);
    return this.reader.read(jurisdictionId, async (manager) => {
      const [round] = await this.reviews.rounds(manager, jurisdictionId, unitId, roundId);
      if (!round) throw notFound();
      const trees = await this.rounds.indicators(manager, jurisdictionId, [roundId]);
      const scores = await this.reviews.scores(manager, jurisdictionId, roundId, unitId);
      const refusal = checkSelfReviewOpen(round.state, round.stages, day);
      const action = { key: 'round.self-review', enabled: refusal === null };
      return {
        round: unitRoundView(round, day),
        indicators: withHeadings(trees.get(roundId) ?? [], { unitId, categoryId: round.categoryId }),
        scores: scores.map((score) => ({ ...score, points: null })),
        availableActions: [refusal ? { ...action, reason: refusal.key } : action],
      };
    });
  }

  /** With the points that the rules make of them, for the score sheet. */
  ofRound(request: RequestContext, wanted: string): Promise<SelfScore[]> {
    const { jurisdictionId } = authorise(request, 'round.read-draft').actor;
    const roundId = parseId(wanted);
    return this.reader.read(jurisdictionId, async (manager) => {
      const header = await this.rounds.header(manager, jurisdictionId, roundId);
      const scores = await this.reviews.scores(manager, jurisdictionId, roundId, null);
      if (scores.length === 0) return [];
      const record = await this.records.load(manager, jurisdictionId, header);
      const points = scoreSelfReview(record, scores);
      return scores.map((score) => {
        return { ...score, points: points.get(score.unitId)?.get(score.indicatorId) ?? null };
      });
    });
  }
}

/** @throws DomainError FORBIDDEN to whoever belongs to no unit */
export function ownUnit(request: RequestContext): { jurisdictionId: string; unitId: string } {
  const { context, scope } = authoriseList(request, 'round.self-review');
  if (scope.kind !== 'unit') throw forbidden();
  return { jurisdictionId: context.actor.jurisdictionId, unitId: scope.unitId };
}

/** The unit's leaves and what stands above them. */
function withHeadings(
  nodes: readonly IndicatorNode[],
  unit: { unitId: string; categoryId: string },
): IndicatorNode[] {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const kept = new Set<string>();
  for (const leaf of leavesFor(nodes, unit))
    for (let node: IndicatorNode | undefined = leaf; node; node = byId.get(node.parentId ?? ''))
      kept.add(node.id);
  return nodes.filter(({ id }) => kept.has(id));
}
