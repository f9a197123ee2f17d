import { Injectable } from '@nestjs/common';
import type { Scope } from '#shared/access/policy.js';
import { Reader } from '#server/platform/database/reader.js';
import { SqlParameters } from '#server/platform/database/sql-parameters.js';

/** Month (`YYYY-MM`, or empty), total, completed, reported. */
export type MonthCell = readonly [string, number, number, number];

export interface UnitMonths {
  readonly unitId: string;
  readonly unitName: string;
  readonly categoryName: string;
  readonly cells: readonly MonthCell[];
}

@Injectable()
export class MonthHeatmapRepository {
  constructor(private readonly reader: Reader) {}

  /** Units with something to do, each with its months in order; as one JSON value, which the driver reads fastest. */
  async counts(jurisdictionId: string, scope: Scope, year: number): Promise<UnitMonths[]> {
    const parameters = new SqlParameters(jurisdictionId, year);
    const own = scope.kind === 'unit' ? `AND unit_id = ${parameters.add(scope.unitId)}::uuid` : '';
    const [found] = await this.reader.query<{ units: UnitMonths[] }>(
      jurisdictionId,
      `SELECT coalesce(json_agg(json_build_object('unitId', u.id, 'unitName', u.name, 'categoryName', c.name,
                'cells', m.cells) ORDER BY c.sort_order, c.name, u.sort_order, u.id), '[]') AS units
         FROM (SELECT unit_id, json_agg(json_build_array(${MONTH}, total, completed, reported) ORDER BY month) AS cells
                 FROM unit_months
                WHERE jurisdiction_id = $1 AND year = $2 AND total > 0 ${own}
                GROUP BY unit_id) m
         JOIN units u ON u.jurisdiction_id = $1 AND u.id = m.unit_id
         JOIN unit_categories c ON c.jurisdiction_id = $1 AND c.id = u.category_id`,
      parameters.values,
    );
    return found?.units ?? [];
  }
}

const MONTH = `CASE WHEN month = 'infinity' THEN '' ELSE left(month::text, 7) END`;
