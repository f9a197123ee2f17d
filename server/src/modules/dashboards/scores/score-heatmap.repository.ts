import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Scope } from '#shared/access/policy.js';
import { SqlParameters } from '#server/platform/database/sql-parameters.js';
import type { ScoreHeatmapRow } from './score-heatmap.types.js';

/** A unit's part of a result; `points` by indicator, without those that do not concern the unit. */
export interface UnitPoints extends Omit<ScoreHeatmapRow, 'points'> {
  readonly points: Readonly<Record<string, string>>;
}

@Injectable()
export class ScoreHeatmapRepository {
  /** From the newest result unit by unit, in 机构序列; as one JSON value, which the driver reads fastest. */
  async points(
    manager: EntityManager,
    jurisdictionId: string,
    roundId: string,
    scope: Scope,
  ): Promise<UnitPoints[]> {
    const parameters = new SqlParameters(jurisdictionId, roundId);
    const own = scope.kind === 'unit' ? `AND s.unit_id = ${parameters.add(scope.unitId)}::uuid` : '';
    const [found] = await manager.query<[{ units: UnitPoints[] }]>(
      `SELECT coalesce(json_agg(json_build_object(
                'unitId', s.unit_id, 'unitName', s.content->'unitName', 'categoryName', s.content->'categoryName',
                'rank', s.content->'rank', 'total', s.content->'total', 'points', lines.points, 'otherPoints', lines.other)
                ORDER BY (s.content->>'sortOrder')::int, s.unit_id), '[]') AS units
         FROM round_scorecards s
        CROSS JOIN LATERAL (
          SELECT coalesce(json_object_agg(line.value->>'indicatorId', line.value->'points') FILTER (
                   WHERE line.value->>'indicatorId' IS NOT NULL AND line.value->>'kind' <> 'not_applicable'), '{}') AS points,
                 coalesce(sum((line.value->>'points')::numeric) FILTER (WHERE line.value->>'indicatorId' IS NULL), 0)::text
                   AS other
            FROM jsonb_array_elements(s.content->'lines') line) lines
        WHERE s.jurisdiction_id = $1 AND s.round_id = $2 AND (s.content->>'participates')::boolean ${own}`,
      parameters.values,
    );
    return found.units;
  }
}
