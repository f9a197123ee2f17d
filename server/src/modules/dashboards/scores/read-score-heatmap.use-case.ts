import { Injectable } from '@nestjs/common';
import { leavesOf, type IndicatorNode } from '#shared/assessment/indicator.js';
import { ResultRepository } from '#server/modules/assessment/result.repository.js';
import { RoundRepository } from '#server/modules/assessment/round.repository.js';
import { Reader } from '#server/platform/database/reader.js';
import { notFound } from '#server/platform/errors/domain-error.js';
import { parseId } from '#server/platform/errors/parse-id.js';
import type { RequestContext } from '#server/platform/request/request-context.js';
import { authoriseList } from '#server/platform/request/require-actor.js';
import { ScoreHeatmapRepository } from './score-heatmap.repository.js';
import type { ScoreHeatmap, ScoreHeatmapColumn } from './score-heatmap.types.js';

/** The 热力图 of a published round: units × indicators. A unit sees its own line, as of scorecards. */
@Injectable()
export class ReadScoreHeatmapUseCase {
  constructor(
    private readonly reader: Reader,
    private readonly results: ResultRepository,
    private readonly rounds: RoundRepository,
    private readonly repository: ScoreHeatmapRepository,
  ) {}

  /** @param wanted null: the latest round with a result; then the answer is null while there is none */
  run(request: RequestContext, wanted: string | null): Promise<ScoreHeatmap | null> {
    const { context, scope } = authoriseList(request, 'result.read-scorecard');
    const { jurisdictionId } = context.actor;
    const roundId = wanted === null ? null : parseId(wanted);
    return this.reader.read(jurisdictionId, async (manager) => {
      const round = await this.results.publishedRound(manager, jurisdictionId, roundId);
      if (!round && roundId !== null) throw notFound();
      if (!round) return null;
      const { id, name, kind, state, year, quarter } = round;
      const tree = (await this.rounds.indicators(manager, jurisdictionId, [id])).get(id) ?? [];
      const units = await this.repository.points(manager, jurisdictionId, id, scope);
      const columns = columnsOf(tree);
      const rows = units.map(({ points, ...unit }) => ({
        ...unit,
        points: columns.map(({ indicatorId }) => points[indicatorId] ?? null),
      }));
      return { roundId: id, roundName: name, kind, state, year, quarter, columns, rows };
    });
  }
}

function columnsOf(tree: readonly IndicatorNode[]): ScoreHeatmapColumn[] {
  const names = new Map(tree.map(({ id, name }) => [id, name]));
  return leavesOf(tree).map(({ id, parentId, name, maxPoints, part }) => ({
    indicatorId: id,
    name,
    groupName: (parentId !== null && names.get(parentId)) || '',
    maxPoints,
    part,
  }));
}
