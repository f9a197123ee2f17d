import { Injectable } from '@nestjs/common';
import { In, type EntityManager } from 'typeorm';
import { IndicatorRow } from '#db/entities/assessment/indicator.entity.js';
import { inTreeOrder, type IndicatorNode } from '#shared/assessment/indicator.js';
import type { RoundRubric } from '#shared/assessment/round-record.js';
import type { RoundKind } from '#shared/assessment/round-kind.js';
import type { RoundState } from '#shared/assessment/round.workflow.js';
import type { StageDates } from '#shared/assessment/stages/round-stage.js';
import type { CivilDate } from '#shared/kernel/civil-date.js';
import { decimalText } from '#shared/kernel/decimal.js';
import { notFound } from '#server/platform/errors/domain-error.js';

/** A round as lists show it. */
export interface RoundHeader {
  readonly id: string;
  readonly version: number;
  readonly name: string;
  readonly kind: RoundKind;
  readonly year: number;
  readonly quarter: number;
  readonly state: RoundState;
  readonly rubric: RoundRubric;
  readonly proposedAt: Date | null;
  readonly proposedBy: string | null;
  readonly proposedByName: string | null;
  readonly announcedAt: Date | null;
  readonly announcedByName: string | null;
  readonly appealsUntil: CivilDate | null;
  readonly sendBackReason: string | null;
  readonly publishedAt: Date | null;
  readonly publishedByName: string | null;
  /** Units that take part. */
  readonly unitCount: number;
  /** Entries that are still awaited, as the score sheet counts them by its rules; 0 once the result is shown. */
  readonly missingScores: number;
  /** 加减分 that nobody has approved yet. */
  readonly waitingAdjustments: number;
  readonly stages: readonly StageDates[];
  /** Participating units whose 自评 is not complete, where the round asks for it. */
  readonly selfReviewsMissing: number;
  readonly openAppeals: number;
  /** Of the newest result; null before there is one. */
  readonly ordinal: number | null;
}

/** Which rounds: `drafts` false hides those whose result is not shown yet. */
export interface RoundChoice {
  readonly drafts: boolean;
  readonly id?: string;
}

/** Some fifty years of quarters: a bound, not a page. */
const LIST_LIMIT = 200;

const STAGES = `(SELECT coalesce(json_agg(json_build_object(
           'stage', st.stage, 'beginsOn', st.begins_on, 'endsOn', st.ends_on) ORDER BY st.begins_on), '[]')
           FROM round_stages st WHERE st.jurisdiction_id = r.jurisdiction_id AND st.round_id = r.id)`;

/** Of a round `r` that asks for it; beside the CTE below, of which assessors do not matter here. */
const SELF_REVIEWS_MISSING = `(SELECT count(DISTINCT u.unit_id)::int FROM round_stages asked
           JOIN round_units u ON u.jurisdiction_id = asked.jurisdiction_id AND u.round_id = asked.round_id AND u.participates
           JOIN units n ON n.jurisdiction_id = u.jurisdiction_id AND n.id = u.unit_id
           JOIN entered i ON i.round_id = u.round_id AND (i.applies_to IS NULL
                OR i.applies_to -> 'unitIds' ? n.id::text OR i.applies_to -> 'categoryIds' ? n.category_id::text)
           LEFT JOIN self_scores own
             ON own.jurisdiction_id = u.jurisdiction_id AND own.indicator_id = i.id AND own.unit_id = u.unit_id
          WHERE asked.jurisdiction_id = r.jurisdiction_id AND asked.round_id = r.id AND asked.stage = 'self_review'
            AND own.id IS NULL)`;

/** Every entry that a round waits for: one a leaf and named assessor, except where the indicator does not concern the unit. */
const HEADERS_SQL = `
  WITH entered AS (
    SELECT i.id, i.round_id, i.applies_to, (assessor.value ->> 'id')::uuid AS assessor_id
      FROM indicators i
      LEFT JOIN LATERAL jsonb_array_elements(i.assessors) assessor ON true
     WHERE i.jurisdiction_id = $1 AND i.rule IS NOT NULL AND i.rule ->> 'kind' <> 'automatic'
  )
  SELECT r.id, r.version, r.name, r.kind, r.year, r.quarter, r.state, r.rubric, r.published_at AS "publishedAt",
         a.display_name AS "publishedByName", r.proposed_at AS "proposedAt", r.proposed_by AS "proposedBy",
         proposer.display_name AS "proposedByName", r.announced_at AS "announcedAt",
         announcer.display_name AS "announcedByName", r.appeals_until AS "appealsUntil",
         r.send_back_reason AS "sendBackReason", ${STAGES} AS stages,
         CASE WHEN r.state <> 'scoring' THEN 0 ELSE ${SELF_REVIEWS_MISSING} END AS "selfReviewsMissing",
         (SELECT count(*)::int FROM round_appeals p
           WHERE p.jurisdiction_id = r.jurisdiction_id AND p.round_id = r.id AND p.state IN ('lodged', 'upheld'))
         AS "openAppeals",
         (SELECT max(s.ordinal) FROM round_snapshots s
           WHERE s.jurisdiction_id = r.jurisdiction_id AND s.round_id = r.id) AS ordinal,
         (SELECT count(*)::int FROM round_units u
           WHERE u.jurisdiction_id = r.jurisdiction_id AND u.round_id = r.id AND u.participates) AS "unitCount",
         CASE WHEN r.state IN ('announced', 'published') THEN 0 ELSE
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
    LEFT JOIN accounts proposer ON proposer.jurisdiction_id = r.jurisdiction_id AND proposer.id = r.proposed_by
    LEFT JOIN accounts announcer ON announcer.jurisdiction_id = r.jurisdiction_id AND announcer.id = r.announced_by
   WHERE r.jurisdiction_id = $1 AND ($2 OR r.state IN ('announced', 'published')) AND ($3::uuid IS NULL OR r.id = $3)
   ORDER BY r.year DESC, r.quarter DESC, r.created_at DESC, r.id DESC
   LIMIT ${LIST_LIMIT}`;

@Injectable()
export class RoundRepository {
  /** One round as its office sees it. @throws DomainError NOT_FOUND */
  async header(manager: EntityManager, jurisdictionId: string, id: string): Promise<RoundHeader> {
    const [header] = await this.headers(manager, jurisdictionId, { drafts: true, id });
    if (!header) throw notFound();
    return header;
  }

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
