import { Inject, Injectable } from '@nestjs/common';
import { categoryStanding } from '#shared/assessment/category-standing.js';
import { today, type Clock } from '#shared/kernel/ports.js';
import { TASK_STATUSES } from '#shared/progress/task-status.js';
import { LightPolicyRepository } from '#server/modules/progress/lights/light-policy.repository.js';
import { Reader } from '#server/platform/database/reader.js';
import { CLOCK } from '#server/platform/database/tokens.js';
import { notFound } from '#server/platform/errors/domain-error.js';
import { parseId } from '#server/platform/errors/parse-id.js';
import type { RequestContext } from '#server/platform/request/request-context.js';
import { authoriseList } from '#server/platform/request/require-actor.js';
import { ResultRepository, type PublishedUnit } from './result.repository.js';
import type { Scorecard, ScorecardLine } from './scorecard.type.js';

/** One unit's published result: from the snapshot, whatever has changed since. */
@Injectable()
export class ReadScorecardUseCase {
  constructor(
    private readonly reader: Reader,
    private readonly results: ResultRepository,
    private readonly policies: LightPolicyRepository,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async run(request: RequestContext, wanted: { roundId: string; unitId: string }): Promise<Scorecard> {
    const { context, scope } = authoriseList(request, 'result.read-scorecard');
    const { jurisdictionId } = context.actor;
    const [roundId, unitId] = [parseId(wanted.roundId), parseId(wanted.unitId)];
    if (scope.kind === 'unit' && scope.unitId !== unitId) throw notFound();
    return this.reader.read(jurisdictionId, async (manager) => {
      const published = await this.results.publishedUnit(manager, jurisdictionId, roundId, unitId);
      if (!published) throw notFound();
      const { categoryId } = published.unit;
      const peers = await this.results.categoryTotals(manager, jurisdictionId, roundId, categoryId);
      const { outOf, mean } = categoryStanding(peers);
      const trend = await this.results.trend(manager, jurisdictionId, roundId, unitId, published);
      const { year } = published;
      const day = today(this.clock);
      const policy = await this.policies.on(manager, jurisdictionId, day);
      const counts = await this.results.statusCounts(manager, jurisdictionId, unitId, year, day, policy);
      const countOf = new Map(counts.map(({ status, count }) => [status, count]));
      const statusCounts = TASK_STATUSES.map((status) => ({ status, count: countOf.get(status) ?? 0 }));
      const { unit, indicators: _tree, ...round } = published;
      return {
        ...unit,
        grade: unit.grade ?? null,
        ...round,
        roundId,
        outOf,
        categoryMean: mean,
        lines: linesOf(published),
        trend,
        statusCounts,
      };
    });
  }
}

function linesOf({ indicators, unit }: PublishedUnit): ScorecardLine[] {
  const standards = new Map(indicators.map(({ id, standard }) => [id, standard]));
  return unit.lines.map((line) => ({
    ...line,
    // Results of the first format knew neither.
    assessed: line.assessed ?? [],
    facts: [...line.facts],
    standard: (line.indicatorId !== null && standards.get(line.indicatorId)) || '',
  }));
}
