import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { YearSnapshotRow } from '#db/entities/assessment/year-snapshot.entity.js';
import { YearSummaryRow } from '#db/entities/assessment/year-summary.entity.js';
import { groupBy } from '#shared/assessment/group-by.js';
import type { YearRecord, YearRound, YearUnitTotals } from '#shared/assessment/year/year-snapshot.js';
import { PLAIN_YEAR_TERMS, type YearTerms } from '#shared/assessment/year/year-terms.js';
import { decimalText } from '#shared/kernel/decimal.js';

const ROUNDS_SQL = `
  SELECT r.id AS "roundId", r.name, r.quarter, newest.content_hash AS "contentHash"
    FROM assessment_rounds r
    JOIN LATERAL (
      SELECT s.content_hash FROM round_snapshots s
       WHERE s.jurisdiction_id = r.jurisdiction_id AND s.round_id = r.id ORDER BY s.ordinal DESC LIMIT 1) newest ON true
   WHERE r.jurisdiction_id = $1 AND r.year = $2 AND r.state = 'published' AND r.kind = 'quarterly'
   ORDER BY r.quarter, r.id`;

/** Names and categories as in each round; the latest round of a unit comes last. */
const RESULTS_SQL = `
  SELECT u.round_id AS "roundId", u.unit_id AS "unitId", u.unit_name AS "unitName", u.category_id AS "categoryId",
         u.category_name AS "categoryName", u.sort_order AS "sortOrder", u.participates, u.total
    FROM round_results u
    JOIN assessment_rounds r ON r.jurisdiction_id = u.jurisdiction_id AND r.id = u.round_id
   WHERE u.jurisdiction_id = $1 AND r.year = $2 AND r.state = 'published' AND r.kind = 'quarterly'
   ORDER BY r.quarter, r.id`;

interface ResultRow extends Omit<YearUnitTotals, 'totals'> {
  readonly roundId: string;
  readonly participates: boolean;
  readonly total: string;
}

@Injectable()
export class YearRepository {
  summary(manager: EntityManager, jurisdictionId: string, year: number): Promise<YearSummaryRow | null> {
    return manager.findOneBy(YearSummaryRow, { jurisdictionId, year });
  }

  snapshot(manager: EntityManager, jurisdictionId: string, year: number): Promise<YearSnapshotRow | null> {
    return manager.findOneBy(YearSnapshotRow, { jurisdictionId, year });
  }

  /** Two statements: the published quarterly rounds of the year with the results that count. */
  async record(
    manager: EntityManager,
    jurisdictionId: string,
    year: number,
    terms: YearTerms,
  ): Promise<YearRecord> {
    const rounds = await manager.query<YearRound[]>(ROUNDS_SQL, [jurisdictionId, year]);
    const results = await manager.query<ResultRow[]>(RESULTS_SQL, [jurisdictionId, year]);
    const units = [...groupBy(results, ({ unitId }) => unitId).values()].flatMap((rows): YearUnitTotals[] => {
      const latest = rows[rows.length - 1];
      if (!latest) return [];
      const { roundId: _round, participates: _part, total: _total, ...unit } = latest;
      const totals = rows.map(({ roundId, participates, total }) => {
        return { roundId, total: participates ? decimalText(total) : null };
      });
      return [{ ...unit, totals }];
    });
    return { year, terms, rounds, units };
  }
}

export const termsOf = (summary: YearSummaryRow | null): YearTerms =>
  summary
    ? {
        method: summary.method,
        absence: summary.absence,
        ties: summary.ties,
        weights: summary.weights,
      }
    : PLAIN_YEAR_TERMS;
