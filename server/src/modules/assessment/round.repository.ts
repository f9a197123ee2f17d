import { Injectable } from '@nestjs/common';
import { In, type EntityManager } from 'typeorm';
import { IndicatorRow } from '#db/entities/assessment/indicator.entity.js';
import { inTreeOrder, type IndicatorNode } from '#shared/assessment/indicator.js';
import type { RoundRubric } from '#shared/assessment/round-record.js';
import type { RoundState } from '#shared/assessment/round.workflow.js';
import { decimalText } from '#shared/kernel/decimal.js';

/** A round as lists show it. */
export interface RoundHeader {
  readonly id: string;
  readonly version: number;
  readonly name: string;
  readonly year: number;
  readonly quarter: number;
  readonly state: RoundState;
  readonly rubric: RoundRubric;
  readonly publishedAt: Date | null;
  readonly publishedByName: string | null;
  /** Units that take part. */
  readonly unitCount: number;
  /** Manual cells without a score; 0 once published. */
  readonly missingScores: number;
  /** 加减分 that nobody has approved yet. */
  readonly waitingAdjustments: number;
}

/** Which rounds: `drafts` false hides those that are not published yet. */
export interface RoundChoice {
  readonly drafts: boolean;
  readonly id?: string;
}

/** Some fifty years of quarters: a bound, not a page. */
const LIST_LIMIT = 200;

/** Every entry that a round waits for: one a leaf and named assessor, except where the indicator does not concern the unit. */
const HEADERS_SQL = `
  WITH entered AS (
    SELECT i.id, i.round_id, i.applies_to, (assessor.value ->> 'id')::uuid AS assessor_id
      FROM indicators i
      LEFT JOIN LATERAL jsonb_array_elements(i.assessors) assessor ON true
     WHERE i.jurisdiction_id = $1 AND i.rule IS NOT NULL AND i.rule ->> 'kind' <> 'automatic'
  )
  SELECT r.id, r.version, r.name, r.year, r.quarter, r.state, r.rubric, r.published_at AS "publishedAt",
         a.display_name AS "publishedByName",
         (SELECT count(*)::int FROM round_units u
           WHERE u.jurisdiction_id = r.jurisdiction_id AND u.round_id = r.id AND u.participates) AS "unitCount",
         CASE WHEN r.state = 'published' THEN 0 ELSE
           (SELECT count(*)::int FROM round_units u
              JOIN units n ON n.jurisdiction_id = u.jurisdiction_id AND n.id = u.unit_id
              JOIN entered i ON i.round_id = u.round_id AND (i.applies_to IS NULL
                   OR i.applies_to -> 'unitIds' ? n.id::text OR i.applies_to -> 'categoryIds' ? n.category_id::text)
              LEFT JOIN indicator_scores s
                ON s.jurisdiction_id = u.jurisdiction_id AND s.indicator_id = i.id AND s.unit_id = u.unit_id
               AND s.assessor_id IS NOT DISTINCT FROM i.assessor_id
             WHERE u.jurisdiction_id = r.jurisdiction_id AND u.round_id = r.id AND u.participates AND s.id IS NULL
               AND NOT EXISTS (SELECT FROM indicator_scores apart
                                WHERE apart.jurisdiction_id = u.jurisdiction_id AND apart.indicator_id = i.id
                                  AND apart.unit_id = u.unit_id AND apart.input IS NULL))
         END AS "missingScores",
         (SELECT count(*)::int FROM score_adjustments w
           WHERE w.jurisdiction_id = r.jurisdiction_id AND w.round_id = r.id AND w.approved_at IS NULL)
         AS "waitingAdjustments"
    FROM assessment_rounds r
    LEFT JOIN accounts a ON a.jurisdiction_id = r.jurisdiction_id AND a.id = r.published_by
   WHERE r.jurisdiction_id = $1 AND ($2 OR r.state = 'published') AND ($3::uuid IS NULL OR r.id = $3)
   ORDER BY r.year DESC, r.quarter DESC, r.created_at DESC, r.id DESC
   LIMIT ${LIST_LIMIT}`;

@Injectable()
export class RoundRepository {
  /** Newest quarter first. */
  headers(manager: EntityManager, jurisdictionId: string, choice: RoundChoice): Promise<RoundHeader[]> {
    return manager.query<RoundHeader[]>(HEADERS_SQL, [jurisdictionId, choice.drafts, choice.id ?? null]);
  }

  /** Each round's tree, in tree order. */
  async indicators(
    manager: EntityManager,
    jurisdictionId: string,
    roundIds: readonly string[],
  ): Promise<Map<string, IndicatorNode[]>> {
    const rows = await manager.findBy(IndicatorRow, { jurisdictionId, roundId: In([...roundIds]) });
    return new Map(
      roundIds.map((roundId) => {
        const own = rows.filter((row) => row.roundId === roundId);
        return [roundId, inTreeOrder(own.map(nodeOf))];
      }),
    );
  }
}

/** The column pads points with zeros; people and hashes get the plain number. */
const nodeOf = ({
  jurisdictionId: _tenant,
  roundId: _round,
  maxPoints,
  ...node
}: IndicatorRow): IndicatorNode => ({
  ...node,
  maxPoints: decimalText(maxPoints),
});
