import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import {
  ASSIGNMENT_ROWS,
  EXPECTED_PERCENT,
  LIGHT,
  BOARDS,
} from '#db/views/dashboards/assignment-rows.sql.js';
import { ledgerConditions } from './ledger-conditions.js';
import type { LedgerView } from './ledger.repository.js';
import { SqlParameters } from '#server/platform/database/sql-parameters.js';

export interface OverviewTotals {
  readonly plans: number;
  readonly tasks: number;
  readonly units: number;
  readonly meanPercent: string;
  readonly meanExpectedPercent: string;
  readonly longestOverdueDays: number;
}

@Injectable()
export class OverviewRepository {
  /** Totals over the ledger's own rows; zeros where there are none. */
  async totals(
    manager: EntityManager,
    { jurisdictionId, today, scope, filter }: LedgerView,
  ): Promise<OverviewTotals> {
    const parameters = new SqlParameters(jurisdictionId, today);
    const conditions = ledgerConditions(parameters, scope, filter);
    const [totals] = await manager.query<[OverviewTotals]>(
      `WITH RECURSIVE ${BOARDS}
       SELECT count(DISTINCT a.plan_id)::int AS plans, count(DISTINCT a.task_id)::int AS tasks,
              count(DISTINCT a.unit_id)::int AS units, coalesce(avg(a.percent), 0) AS "meanPercent",
              coalesce(avg(${EXPECTED_PERCENT}), 0) AS "meanExpectedPercent",
              coalesce(max($2::date - a.due_on) FILTER (WHERE ${LIGHT} = 'red'), 0) AS "longestOverdueDays"
       ${ASSIGNMENT_ROWS}
       WHERE ${conditions}`,
      parameters.values,
    );
    return totals;
  }
}
