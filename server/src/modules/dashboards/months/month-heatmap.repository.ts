import { Injectable } from '@nestjs/common';
import { LightSql } from '#db/views/progress/light-sql.js';
import type { Scope } from '#shared/access/policy.js';
import type { CivilDate } from '#shared/kernel/civil-date.js';
import { DEFAULT_LIGHT_POLICY } from '#shared/progress/lights/light-policy.js';
import { Reader } from '#server/platform/database/reader.js';
import { SqlParameters } from '#server/platform/database/sql-parameters.js';

/** Month (`YYYY-MM`, or empty), total, completed, reported, on time, late. */
export type MonthCell = readonly [string, number, number, number, number, number];

export interface UnitMonths {
  readonly unitId: string;
  readonly unitName: string;
  readonly categoryName: string;
  readonly cells: readonly MonthCell[];
}

@Injectable()
export class MonthHeatmapRepository {
  constructor(private readonly reader: Reader) {}

  /**
   * Units with something to do, each with its months in order; as one JSON value, which the driver reads fastest.
   * @param day on which it is asked what became of deadlines; null counts none: only that is not kept with the shares
   */
  async counts({ jurisdictionId, scope, year }: AskedMonths, day: CivilDate | null): Promise<UnitMonths[]> {
    const parameters = new SqlParameters(jurisdictionId, year);
    const own = scope.kind === 'unit' ? `AND unit_id = ${parameters.add(scope.unitId)}::uuid` : '';
    const kept =
      day === null
        ? NOTHING_KEPT
        : keptSql(new LightSql(parameters, parameters.add(day), DEFAULT_LIGHT_POLICY), own);
    const [found] = await this.reader.query<{ units: UnitMonths[] }>(
      jurisdictionId,
      `SELECT coalesce(json_agg(json_build_object('unitId', u.id, 'unitName', u.name, 'categoryName', c.name,
                'cells', m.cells) ORDER BY c.sort_order, c.name, u.sort_order, u.id), '[]') AS units
         FROM (SELECT unit_id, json_agg(json_build_array(${MONTH}, total, completed, reported, ${kept.columns})
                                        ORDER BY month) AS cells
                 FROM unit_months ${kept.join}
                WHERE jurisdiction_id = $1 AND year = $2 AND total > 0 ${own}
                GROUP BY unit_id) m
         JOIN units u ON u.jurisdiction_id = $1 AND u.id = m.unit_id
         JOIN unit_categories c ON c.jurisdiction_id = $1 AND c.id = u.category_id`,
      parameters.values,
    );
    return found?.units ?? [];
  }
}

export interface AskedMonths {
  readonly jurisdictionId: string;
  readonly scope: Scope;
  readonly year: number;
}

const NOTHING_KEPT = { columns: '0, 0', join: '' };

/** What became of deadlines changes at midnight without anybody writing, so it is counted when it is asked. */
const keptSql = ({ timeliness }: LightSql, own: string) => ({
  columns: 'coalesce(on_time, 0), coalesce(late, 0)',
  join: `LEFT JOIN (
           SELECT unit_id, date_trunc('month', a.due_on::timestamp)::date AS month,
                  count(*) FILTER (WHERE ${timeliness} = 'on_time') AS on_time,
                  count(*) FILTER (WHERE ${timeliness} = 'late') AS late
             FROM assignments a
             JOIN plans p ON p.jurisdiction_id = a.jurisdiction_id AND p.id = a.plan_id AND p.year = $2
            WHERE a.jurisdiction_id = $1 AND a.withdrawn_at IS NULL AND a.due_on IS NOT NULL ${own}
            GROUP BY 1, 2) told USING (unit_id, month)`,
});

const MONTH = `CASE WHEN month = 'infinity' THEN '' ELSE left(month::text, 7) END`;
