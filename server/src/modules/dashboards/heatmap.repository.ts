import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { assignmentRows, BOARDS } from '#db/views/dashboards/assignment-rows.sql.js';
import type { HeatmapCounts } from './lay-out-heatmap.js';
import { askLedger, type LedgerView } from './ledger-view.js';

@Injectable()
export class HeatmapRepository {
  /**
   * One aggregate over the ledger's own rows and conditions: a cell counts what its link will list. It comes as
   * one JSON value: the driver would need longer for thousands of rows than the database for counting them.
   */
  async counts(manager: EntityManager, view: LedgerView): Promise<HeatmapCounts> {
    const { parameters, sql, conditions } = askLedger(view);
    const [counts] = await manager.query<[HeatmapCounts]>(
      `WITH RECURSIVE ${BOARDS}, cells AS MATERIALIZED (
         SELECT a.unit_id, a.plan_id, coalesce(s.title, '') AS title, min(coalesce(s.sort_order, ${LAST})) AS place,
                count(*) AS total, count(*) FILTER (WHERE a.percent >= 100) AS completed,
                round(avg(a.percent), 2)::text AS percent, count(*) FILTER (WHERE ${sql.light} = 'red') AS red,
                count(*) FILTER (WHERE ${sql.light} = 'yellow') AS yellow,
                count(*) FILTER (WHERE ${sql.timeliness} = 'on_time') AS on_time,
                count(*) FILTER (WHERE ${sql.timeliness} = 'late') AS late
         ${assignmentRows(view.past)}
         WHERE ${conditions}
         GROUP BY 1, 2, 3
       ), ${HEADINGS}, ${LINES}
       SELECT coalesce((SELECT json_agg(headings ORDER BY n) FROM headings), '[]') AS headings,
              coalesce((SELECT json_agg(lines ORDER BY n) FROM lines), '[]') AS lines,
              coalesce((SELECT json_agg(json_build_array(lines.n, headings.n, total, completed, percent, red, yellow,
                                                        on_time, late))
                          FROM cells
                          JOIN lines ON "unitId" = unit_id
                          JOIN headings ON "planId" = plan_id AND "sectionTitle" = title), '[]') AS cells`,
      parameters.values,
    );
    return counts;
  }
}

/** Tasks outside every section stand after a plan's headings. */
const LAST = 2_147_483_647;

/** In document order, from 0. */
const HEADINGS = `
  headings AS MATERIALIZED (
    SELECT p.id AS "planId", p.title AS "planTitle", cells.title AS "sectionTitle",
           row_number() OVER (ORDER BY p.issued_on, p.id, min(place), cells.title) - 1 AS n
      FROM cells
      JOIN plans p ON p.jurisdiction_id = $1 AND p.id = cells.plan_id
     GROUP BY p.id, p.title, p.issued_on, cells.title
  )`;

/** In 机构序列, from 0. */
const LINES = `
  lines AS MATERIALIZED (
    SELECT u.id AS "unitId", u.name AS "unitName", c.name AS "categoryName",
           row_number() OVER (ORDER BY c.sort_order, c.name, u.sort_order, u.id) - 1 AS n
      FROM (SELECT DISTINCT unit_id FROM cells) busy
      JOIN units u ON u.jurisdiction_id = $1 AND u.id = busy.unit_id
      JOIN unit_categories c ON c.jurisdiction_id = $1 AND c.id = u.category_id
  )`;
