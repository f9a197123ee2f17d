import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { assignmentRows, BOARDS } from '#db/views/dashboards/assignment-rows.sql.js';
import { askLedger, type LedgerView } from './ledger-view.js';

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
  async totals(manager: EntityManager, view: LedgerView): Promise<OverviewTotals> {
    const { parameters, sql, conditions } = askLedger(view);
    const [totals] = await manager.query<[OverviewTotals]>(
      `WITH RECURSIVE ${BOARDS}
       SELECT count(DISTINCT a.plan_id)::int AS plans, count(DISTINCT a.task_id)::int AS tasks,
              count(DISTINCT a.unit_id)::int AS units, coalesce(avg(a.percent), 0) AS "meanPercent",
              coalesce(avg(${sql.expectedPercent}), 0) AS "meanExpectedPercent",
              coalesce(max($2::date - a.due_on) FILTER (WHERE ${sql.overdue}), 0) AS "longestOverdueDays"
       ${assignmentRows(view.past)}
       WHERE ${conditions}`,
      parameters.values,
    );
    return totals;
  }
}
