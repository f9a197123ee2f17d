import { compareQuarters, type Quarter } from '#shared/kernel/quarter.js';
import type { Series } from '../../../ui/charts/series-chart.js';
import type { RankedRow } from './ranked-row.js';

/** Every period in which one of the units took part, oldest first. */
export function trendPeriods(rows: readonly RankedRow[]): Quarter[] {
  const all = rows.flatMap(({ trend }) => trend);
  const known = new Map(all.map(({ year, quarter }) => [`${year} ${quarter}`, { year, quarter }]));
  return [...known.values()].sort(compareQuarters);
}

/** The units' totals over those periods; null where a unit did not take part. */
export const totalSeries = (rows: readonly RankedRow[], periods: readonly Quarter[]): Series[] =>
  rows.map(({ unitId, unitName, trend }) => ({
    key: unitId,
    name: unitName,
    values: periods.map(
      (period) => trend.find((point) => compareQuarters(point, period) === 0)?.total ?? null,
    ),
  }));
