import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { RoundSnapshot, SnapshotUnit } from '#shared/assessment/round-snapshot.js';
import type { PublicLine, ResultVersion } from './ranking.type.js';
import type { PublishedRow, PublishedUnit } from './result.repository.js';

/** Means of fewer units would give away the single ones. */
const FEWEST_FOR_STATISTICS = 3;

const VERSIONS_SQL = `
  SELECT s.ordinal, s.content_hash AS "contentHash", s.created_at AS "frozenAt", p.line_name AS "lineName",
         u.unit_name AS "unitName"
    FROM round_snapshots s
    LEFT JOIN round_appeals p ON p.jurisdiction_id = s.jurisdiction_id AND p.snapshot_id = s.id
    LEFT JOIN round_results u ON u.jurisdiction_id = p.jurisdiction_id AND u.round_id = p.round_id AND u.unit_id = p.unit_id
   WHERE s.jurisdiction_id = $1 AND s.round_id = $2
   ORDER BY s.ordinal`;

const FORMER_ROWS_SQL = `
  SELECT r.*, p.total AS "previousTotal",
         CASE WHEN p.category_id = r."categoryId" THEN p.rank END AS "previousRank"
    FROM round_snapshots s
   CROSS JOIN LATERAL jsonb_to_recordset(s.content->'units') AS r (
         "unitId" uuid, "unitName" text, "categoryId" uuid, "categoryName" text, "sortOrder" int, participates boolean,
         rank int, grade text, total text, base text, bonus text, deduction text)
    LEFT JOIN round_results p
      ON p.jurisdiction_id = s.jurisdiction_id AND p.round_id = $4 AND p.unit_id = r."unitId" AND p.participates
   WHERE s.jurisdiction_id = $1 AND s.round_id = $2 AND s.ordinal = $3`;

const FORMER_UNIT_SQL = `
  SELECT s.content->>'roundName' AS "roundName", r.kind, r.state, r.appeals_until AS "appealsUntil",
         (s.content->>'year')::int AS year, (s.content->>'quarter')::int AS quarter, s.ordinal,
         s.created_at AS "publishedAt", s.content_hash AS "contentHash", s.content->'indicators' AS indicators,
         unit.value AS unit
    FROM round_snapshots s
    JOIN assessment_rounds r ON r.jurisdiction_id = s.jurisdiction_id AND r.id = s.round_id
   CROSS JOIN LATERAL jsonb_array_elements(s.content->'units') unit
   WHERE s.jurisdiction_id = $1 AND s.round_id = $2 AND s.ordinal = $3 AND unit.value->>'unitId' = $4`;

/** 加分、扣分 and 一票否决 of everybody, without files: what is shown in public besides totals. */
const PUBLIC_LINES_SQL = `
  SELECT s.unit_id AS "unitId", s.content->>'unitName' AS "unitName", line.value->>'kind' AS kind,
         line.value->>'points' AS points,
         coalesce(nullif(line.value->'explanation'->>'reason', ''), line.value->>'name') AS reason
    FROM round_scorecards s
   CROSS JOIN LATERAL jsonb_array_elements(s.content->'lines') WITH ORDINALITY line (value, n)
   WHERE s.jurisdiction_id = $1 AND s.round_id = $2 AND line.value->>'kind' IN ('bonus', 'deduction', 'veto')
     AND line.value->>'points' <> '0'
   ORDER BY (s.content->>'sortOrder')::int, s.unit_id, line.n
   LIMIT 500`;

const LINE_STATISTICS_SQL = `
  SELECT line.value->>'indicatorId' AS "indicatorId", round(avg((line.value->>'points')::numeric), 4)::text AS mean,
         max((line.value->>'points')::numeric)::text AS best
    FROM round_scorecards s
   CROSS JOIN LATERAL jsonb_array_elements(s.content->'lines') line
   WHERE s.jurisdiction_id = $1 AND s.round_id = $2 AND s.content->>'categoryId' = $3
     AND line.value->>'indicatorId' IS NOT NULL AND line.value->>'kind' <> 'not_applicable'
   GROUP BY 1
  HAVING count(*) >= ${FEWEST_FOR_STATISTICS}`;

export interface LineStatistic {
  readonly indicatorId: string;
  readonly mean: string;
  readonly best: string;
}

interface FormerUnit extends Omit<PublishedUnit, 'unit'> {
  readonly indicators: RoundSnapshot['indicators'];
  readonly unit: SnapshotUnit;
}

/** Every result of a round, the corrected ones too, and what is public of the newest. */
@Injectable()
export class ResultHistoryRepository {
  /** Oldest first. */
  versions(manager: EntityManager, jurisdictionId: string, roundId: string): Promise<ResultVersion[]> {
    return manager.query(VERSIONS_SQL, [jurisdictionId, roundId]);
  }

  /** @param previousId the round that changes are counted against */
  formerRows(
    manager: EntityManager,
    jurisdictionId: string,
    roundId: string,
    ordinal: number,
    previousId: string | null,
  ): Promise<PublishedRow[]> {
    return manager.query(FORMER_ROWS_SQL, [jurisdictionId, roundId, ordinal, previousId]);
  }

  async formerUnit(
    manager: EntityManager,
    jurisdictionId: string,
    roundId: string,
    ordinal: number,
    unitId: string,
  ): Promise<PublishedUnit | undefined> {
    const parameters = [jurisdictionId, roundId, ordinal, unitId];
    const [found] = await manager.query<FormerUnit[]>(FORMER_UNIT_SQL, parameters);
    if (!found) return undefined;
    const { indicators, unit, ...round } = found;
    const standards = new Map(indicators.map(({ id, standard }) => [id, standard]));
    const lines = unit.lines.map((line) => ({
      ...line,
      standard: (line.indicatorId !== null && standards.get(line.indicatorId)) || '',
    }));
    return { ...round, unit: { ...unit, lines } };
  }

  publicLines(manager: EntityManager, jurisdictionId: string, roundId: string): Promise<PublicLine[]> {
    return manager.query(PUBLIC_LINES_SQL, [jurisdictionId, roundId]);
  }

  /** Of each indicator inside one category. */
  lineStatistics(
    manager: EntityManager,
    jurisdictionId: string,
    roundId: string,
    categoryId: string,
  ): Promise<LineStatistic[]> {
    return manager.query(LINE_STATISTICS_SQL, [jurisdictionId, roundId, categoryId]);
  }
}
