import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { LightSql } from '#db/views/progress/light-sql.js';
import type { ScorecardContent } from '#db/entities/assessment/round-scorecard.entity.js';
import { RoundSnapshotRow } from '#db/entities/assessment/round-snapshot.entity.js';
import type { RoundSnapshot } from '#shared/assessment/round-snapshot.js';
import type { RoundKind } from '#shared/assessment/round-kind.js';
import type { RoundState } from '#shared/assessment/round.workflow.js';
import type { CivilDate } from '#shared/kernel/civil-date.js';
import type { Quarter } from '#shared/kernel/quarter.js';
import type { LightThresholds, TaskStatus } from '#shared/progress/task-status.js';
import { SqlParameters } from '#server/platform/database/sql-parameters.js';
import { notFound } from '#server/platform/errors/domain-error.js';
import type { RankingRow } from './ranking.type.js';
import type { TrendPoint } from './trend-point.type.js';

export interface PublishedRound extends Quarter {
  readonly id: string;
  readonly name: string;
  readonly kind: RoundKind;
  readonly state: RoundState;
  readonly appealsUntil: CivilDate | null;
  readonly previousId: string | null;
  readonly previousName: string | null;
}

export interface PublishedRow extends Omit<RankingRow, 'trend'> {
  readonly categoryId: string;
  readonly categoryName: string;
  readonly sortOrder: number;
}

/** One unit's part of a snapshot, and what belongs to all units of it. */
export interface PublishedUnit extends Quarter {
  readonly roundName: string;
  readonly kind: RoundKind;
  readonly state: RoundState;
  readonly appealsUntil: CivilDate | null;
  readonly ordinal: number;
  readonly publishedAt: Date;
  readonly contentHash: string;
  readonly unit: ScorecardContent;
}

/** Shown for objections or for good. */
const SHOWN = `r.state IN ('announced', 'published')`;
/** Of one quarter the regular round before a special one. */
const NEWEST = `r.year DESC, r.quarter DESC, r.kind = 'special', coalesce(r.announced_at, r.published_at) DESC, r.id DESC`;

const ROUND_SQL = `
  WITH shown AS (
    SELECT r.id, r.name, r.kind, r.state, r.year, r.quarter, r.appeals_until AS "appealsUntil" FROM assessment_rounds r
     WHERE r.jurisdiction_id = $1 AND ${SHOWN} AND ($2::uuid IS NULL OR r.id = $2)
     ORDER BY ${NEWEST} LIMIT 1)
  SELECT shown.*, previous.id AS "previousId", previous.name AS "previousName"
    FROM shown
    LEFT JOIN LATERAL (
      SELECT r.id, r.name FROM assessment_rounds r
       WHERE r.jurisdiction_id = $1 AND ${SHOWN} AND r.kind = shown.kind
         AND (r.year, r.quarter) < (shown.year, shown.quarter)
       ORDER BY ${NEWEST} LIMIT 1) previous ON true`;

/** A place in another category would compare what is never compared. */
const ROWS_SQL = `
  SELECT r.unit_id AS "unitId", r.unit_name AS "unitName", r.category_id AS "categoryId",
         r.category_name AS "categoryName", r.sort_order AS "sortOrder", r.participates, r.rank, r.grade, r.total, r.base,
         r.bonus, r.deduction, p.total AS "previousTotal",
         CASE WHEN p.category_id = r.category_id THEN p.rank END AS "previousRank"
    FROM round_results r
    LEFT JOIN round_results p
      ON p.jurisdiction_id = r.jurisdiction_id AND p.round_id = $3 AND p.unit_id = r.unit_id AND p.participates
   WHERE r.jurisdiction_id = $1 AND r.round_id = $2`;

/** From the snapshot unit by unit: a whole one holds every line and fact of every unit. */
const UNIT_SQL = `
  SELECT s.round_name AS "roundName", s.year, s.quarter, r.kind, r.state, r.appeals_until AS "appealsUntil",
         (SELECT max(v.ordinal) FROM round_snapshots v
           WHERE v.jurisdiction_id = s.jurisdiction_id AND v.round_id = s.round_id) AS ordinal,
         coalesce(r.published_at, r.announced_at) AS "publishedAt", s.content_hash AS "contentHash", s.content AS unit
    FROM round_scorecards s
    JOIN assessment_rounds r
      ON r.jurisdiction_id = s.jurisdiction_id AND r.id = s.round_id AND ${SHOWN}
   WHERE s.jurisdiction_id = $1 AND s.round_id = $2 AND s.unit_id = $3`;

/** Of rounds of the same kind, one point a period: of several the one that is looked at, or the last. */
const TREND_SQL = `
  SELECT DISTINCT ON (r.year, r.quarter) r.year, r.quarter, u.total, u.rank
    FROM round_results u
    JOIN assessment_rounds r ON r.jurisdiction_id = u.jurisdiction_id AND r.id = u.round_id
    JOIN assessment_rounds seen ON seen.jurisdiction_id = r.jurisdiction_id AND seen.id = $2 AND seen.kind = r.kind
   WHERE u.jurisdiction_id = $1 AND u.unit_id = $3 AND u.participates AND (r.year, r.quarter) <= ($4, $5)
   ORDER BY r.year, r.quarter, (r.id = $2) DESC, coalesce(r.announced_at, r.published_at) DESC, r.id DESC`;

/** Periods that a ranking shows lines of. */
const TREND_PERIODS = 8;

/** The trends of all units of a round; which round of a period counts is said as for one unit. */
const TRENDS_SQL = `
  SELECT "unitId", json_agg(json_build_object('year', year, 'quarter', quarter, 'total', total, 'rank', rank)
                            ORDER BY year, quarter) AS trend
    FROM (SELECT DISTINCT ON (u.unit_id, r.year, r.quarter) u.unit_id AS "unitId", r.year, r.quarter, u.total::text, u.rank,
                 dense_rank() OVER (ORDER BY r.year DESC, r.quarter DESC) AS age
            FROM round_results u
            JOIN assessment_rounds r ON r.jurisdiction_id = u.jurisdiction_id AND r.id = u.round_id
            JOIN assessment_rounds seen ON seen.jurisdiction_id = r.jurisdiction_id AND seen.id = $2 AND seen.kind = r.kind
             AND (r.year, r.quarter) <= (seen.year, seen.quarter)
           WHERE u.jurisdiction_id = $1 AND u.participates
             AND u.unit_id IN (SELECT unit_id FROM round_results WHERE jurisdiction_id = $1 AND round_id = $2)
           ORDER BY u.unit_id, r.year, r.quarter, (r.id = $2) DESC, coalesce(r.announced_at, r.published_at) DESC, r.id DESC) told
   WHERE age <= ${TREND_PERIODS}
   GROUP BY 1`;

const statusSql = (light: LightSql): string => `
  SELECT ${light.status} AS status, count(*)::int AS count
    FROM assignments a
    JOIN plans p ON p.jurisdiction_id = a.jurisdiction_id AND p.id = a.plan_id
   WHERE a.jurisdiction_id = $1 AND a.unit_id = $2 AND p.year = $3 AND p.state = 'issued' AND a.withdrawn_at IS NULL
   GROUP BY 1`;

/** Results that are shown, the newest of each round, and nothing that is not. */
@Injectable()
export class ResultRepository {
  /** The round named, or the latest of all, with the round that it is compared with. */
  async publishedRound(
    manager: EntityManager,
    jurisdictionId: string,
    roundId: string | null,
  ): Promise<PublishedRound | undefined> {
    const [round] = await manager.query<PublishedRound[]>(ROUND_SQL, [jurisdictionId, roundId]);
    return round;
  }

  rows(manager: EntityManager, jurisdictionId: string, round: PublishedRound): Promise<PublishedRow[]> {
    return manager.query<PublishedRow[]>(ROWS_SQL, [jurisdictionId, round.id, round.previousId]);
  }

  /** The newest. @throws DomainError NOT_FOUND when the round has none */
  async snapshot(manager: EntityManager, jurisdictionId: string, roundId: string): Promise<RoundSnapshot> {
    return (await this.newest(manager, jurisdictionId, roundId)).content;
  }

  /** As it is stored. @throws DomainError NOT_FOUND when the round has none */
  async newest(manager: EntityManager, jurisdictionId: string, roundId: string): Promise<RoundSnapshotRow> {
    const row = await manager.findOne(RoundSnapshotRow, {
      where: { jurisdictionId, roundId },
      order: { ordinal: 'DESC' },
    });
    if (!row) throw notFound();
    return row;
  }

  async publishedUnit(
    manager: Pick<EntityManager, 'query'>,
    jurisdictionId: string,
    roundId: string,
    unitId: string,
  ): Promise<PublishedUnit | undefined> {
    const [unit] = await manager.query<PublishedUnit[]>(UNIT_SQL, [jurisdictionId, roundId, unitId]);
    return unit;
  }

  /** Of all units of the unit's category in that round. */
  categoryTotals(
    manager: EntityManager,
    jurisdictionId: string,
    roundId: string,
    categoryId: string,
  ): Promise<{ participates: boolean; total: string }[]> {
    return manager.query(
      `SELECT participates, total FROM round_results
        WHERE jurisdiction_id = $1 AND round_id = $2 AND category_id = $3`,
      [jurisdictionId, roundId, categoryId],
    );
  }

  trend(
    manager: EntityManager,
    jurisdictionId: string,
    roundId: string,
    unitId: string,
    until: Quarter,
  ): Promise<TrendPoint[]> {
    const parameters = [jurisdictionId, roundId, unitId, until.year, until.quarter];
    return manager.query<TrendPoint[]>(TREND_SQL, parameters);
  }

  /** Of every unit of the round, by its id; units that never took part have none. */
  async trends(
    manager: EntityManager,
    jurisdictionId: string,
    roundId: string,
  ): Promise<ReadonlyMap<string, TrendPoint[]>> {
    const rows = await manager.query<{ unitId: string; trend: TrendPoint[] }[]>(TRENDS_SQL, [
      jurisdictionId,
      roundId,
    ]);
    return new Map(rows.map(({ unitId, trend }) => [unitId, trend]));
  }

  /** The unit's assignments of a year by status on `today`; statuses without any are left out. */
  statusCounts(
    manager: EntityManager,
    jurisdictionId: string,
    unitId: string,
    year: number,
    today: CivilDate,
    thresholds: LightThresholds,
  ): Promise<{ status: TaskStatus; count: number }[]> {
    const parameters = new SqlParameters(jurisdictionId, unitId, year, today);
    const sql = statusSql(new LightSql(parameters, '$4', thresholds));
    return manager.query(sql, parameters.values);
  }
}
