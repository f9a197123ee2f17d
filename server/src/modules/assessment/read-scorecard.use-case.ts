import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { ScorecardContent } from '#db/entities/assessment/round-scorecard.entity.js';
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
import { ResultHistoryRepository, type LineStatistic } from './result-history.repository.js';
import { ResultRepository, type PublishedUnit } from './result.repository.js';
import type { Scorecard, ScorecardLine } from './scorecard.type.js';

/** The fields that will be read, of the card and of its lines: what is not asked is not looked up. */
export interface AskedOfScorecard {
  readonly card: ReadonlySet<string>;
  readonly lines: ReadonlySet<string>;
}

/** One unit's published result: from the snapshot, whatever has changed since. */
@Injectable()
export class ReadScorecardUseCase {
  constructor(
    private readonly reader: Reader,
    private readonly results: ResultRepository,
    private readonly history: ResultHistoryRepository,
    private readonly policies: LightPolicyRepository,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async run(
    request: RequestContext,
    wanted: { roundId: string; unitId: string; ordinal: number | null },
    { card: asked, lines: askedOfLines }: AskedOfScorecard,
  ): Promise<Scorecard> {
    const { context, scope } = authoriseList(request, 'result.read-scorecard');
    const { jurisdictionId } = context.actor;
    const [roundId, unitId] = [parseId(wanted.roundId), parseId(wanted.unitId)];
    if (scope.kind === 'unit' && scope.unitId !== unitId) throw notFound();
    if (wanted.ordinal === null && !asksBeside(asked, askedOfLines)) {
      const alone = this.reader.alone(jurisdictionId);
      const newest = await this.results.publishedUnit(alone, jurisdictionId, roundId, unitId);
      if (!newest) throw notFound();
      return scorecardOf(newest, roundId, NOTHING_BESIDE);
    }
    return this.reader.read(jurisdictionId, async (manager) => {
      const newest = await this.results.publishedUnit(manager, jurisdictionId, roundId, unitId);
      if (!newest) throw notFound();
      const ordinal = wanted.ordinal ?? newest.ordinal;
      const isNewest = ordinal === newest.ordinal;
      const published = isNewest
        ? newest
        : await this.history.formerUnit(manager, jurisdictionId, roundId, ordinal, unitId);
      if (!published) throw notFound();
      const { unit, year } = published;
      const versions = asked.has('versions')
        ? await this.history.versions(manager, jurisdictionId, roundId)
        : [];
      const statistics =
        isNewest && OF_LINES.some((field) => askedOfLines.has(field))
          ? await this.history.lineStatistics(manager, jurisdictionId, roundId, unit.categoryId)
          : [];
      const compared = isNewest && (asked.has('outOf') || asked.has('categoryMean'));
      const peers = compared
        ? await this.results.categoryTotals(manager, jurisdictionId, roundId, unit.categoryId)
        : [];
      const trend = asked.has('trend')
        ? await this.results.trend(manager, jurisdictionId, roundId, unitId, published)
        : [];
      const statusCounts = asked.has('statusCounts')
        ? await this.statusCounts(manager, jurisdictionId, unitId, year)
        : [];
      return scorecardOf(published, roundId, { versions, statistics, peers, trend, statusCounts });
    });
  }

  private async statusCounts(
    manager: EntityManager,
    jurisdictionId: string,
    unitId: string,
    year: number,
  ): Promise<Scorecard['statusCounts']> {
    const day = today(this.clock);
    const policy = await this.policies.on(manager, jurisdictionId, day);
    const counts = await this.results.statusCounts(manager, jurisdictionId, unitId, year, day, policy);
    const countOf = new Map(counts.map(({ status, count }) => [status, count]));
    return TASK_STATUSES.map((status) => ({ status, count: countOf.get(status) ?? 0 }));
  }
}

/** Fields for which more is looked up than the unit's own part of the snapshot. */
const OF_CARD = ['versions', 'outOf', 'categoryMean', 'trend', 'statusCounts'] as const;
const OF_LINES = ['categoryMean', 'categoryBest'] as const;

const asksBeside = (card: ReadonlySet<string>, lines: ReadonlySet<string>): boolean =>
  OF_CARD.some((field) => card.has(field)) || OF_LINES.some((field) => lines.has(field));

type Beside = Pick<Scorecard, 'versions' | 'trend' | 'statusCounts'> & {
  readonly statistics: readonly LineStatistic[];
  readonly peers: readonly { participates: boolean; total: string }[];
};

const NOTHING_BESIDE: Beside = { versions: [], trend: [], statusCounts: [], statistics: [], peers: [] };

function scorecardOf(
  { unit, ...round }: PublishedUnit,
  roundId: string,
  { versions, trend, statusCounts, statistics, peers }: Beside,
): Scorecard {
  const { grade = null } = unit;
  const { outOf, mean } = categoryStanding(peers);
  const lines = linesOf(unit, statistics);
  return {
    ...unit,
    grade,
    ...round,
    roundId,
    outOf,
    categoryMean: mean,
    versions,
    lines,
    trend,
    statusCounts,
  };
}

/** Results of the first format knew no assessors, those of the second did not name bonuses and deductions. */
function linesOf({ lines }: ScorecardContent, statistics: readonly LineStatistic[]): ScorecardLine[] {
  const of = new Map(statistics.map((statistic) => [statistic.indicatorId, statistic]));
  return lines.map((line) => {
    const statistic = line.indicatorId === null ? undefined : of.get(line.indicatorId);
    // Completed in place: the row was read for this answer alone, and copies of sixty lines are what it would cost.
    return Object.assign(line, {
      adjustmentId: line.adjustmentId ?? null,
      assessed: line.assessed ?? [],
      facts: [...line.facts],
      categoryMean: statistic?.mean ?? null,
      categoryBest: statistic?.best ?? null,
    });
  });
}
