import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { ASSIGNMENT_ROWS, LIGHT, TOP_SECTIONS } from '#db/views/dashboards/assignment-rows.sql.js';
import type { HeatmapCount } from '#shared/dashboards/heatmap.js';
import { ledgerConditions } from './ledger-conditions.js';
import type { LedgerView } from './ledger.repository.js';
import { SqlParameters } from '#server/platform/database/sql-parameters.js';

@Injectable()
export class HeatmapRepository {
  /** One aggregate over the ledger's own rows and conditions: a cell counts what its link will list. */
  counts(
    manager: EntityManager,
    { jurisdictionId, today, scope, filter }: LedgerView,
  ): Promise<HeatmapCount[]> {
    const parameters = new SqlParameters(jurisdictionId, today);
    const conditions = ledgerConditions(parameters, scope, filter);
    return manager.query<HeatmapCount[]>(
      `WITH RECURSIVE ${TOP_SECTIONS}, cells AS (
         SELECT a.unit_id, u.name AS unit_name, c.name AS category_name, c.sort_order AS category_order,
                u.sort_order AS unit_order, a.plan_id, p.title AS plan_title, p.issued_on,
                coalesce(s.title, '') AS section_title, min(coalesce(s.sort_order, ${LAST})) AS section_order,
                count(*)::int AS total, (count(*) FILTER (WHERE a.percent >= 100))::int AS completed,
                round(avg(a.percent), 2) AS percent, (count(*) FILTER (WHERE ${LIGHT} = 'red'))::int AS red,
                (count(*) FILTER (WHERE ${LIGHT} = 'yellow'))::int AS yellow
         ${ASSIGNMENT_ROWS}
         WHERE ${conditions}
         GROUP BY a.unit_id, u.name, c.name, c.sort_order, u.sort_order, a.plan_id, p.title, p.issued_on,
                  coalesce(s.title, '')
       ), placed AS (
         SELECT *, min(section_order) OVER (PARTITION BY plan_id, section_title) AS heading_order FROM cells
       )
       SELECT (dense_rank() OVER (ORDER BY category_order, category_name, unit_order, unit_id))::int AS line,
              (dense_rank() OVER (ORDER BY issued_on, plan_id, heading_order, section_title))::int AS column,
              unit_id AS "unitId", unit_name AS "unitName", category_name AS "categoryName", plan_id AS "planId",
              plan_title AS "planTitle", section_title AS "sectionTitle", total, completed, percent, red, yellow
         FROM placed`,
      parameters.values,
    );
  }
}

/** Tasks outside every section stand after a plan's headings. */
const LAST = 2_147_483_647;
