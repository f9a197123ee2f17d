import { parseHeatmapColumnKey } from '#shared/dashboards/heatmap-column.js';
import type { LedgerFilter } from '#shared/dashboards/ledger-filter.js';
import type { HeatmapQuery } from '../../../generated/graphql.js';
import { gridOf, type HeatmapCounts, type HeatmapGrid } from './heatmap-grid.js';

export type SectionHeatmap = HeatmapQuery['heatmap'];

const countsAt = (row: SectionHeatmap['rows'][number], column: number): HeatmapCounts => {
  const total = row.totals[column] ?? 0;
  return {
    total,
    completed: row.completed[column] ?? 0,
    reported: null,
    red: row.red[column] ?? 0,
    yellow: row.yellow[column] ?? 0,
    onTime: row.onTime[column] ?? 0,
    late: row.late[column] ?? 0,
    percent: total === 0 ? null : (row.percents[column] ?? '0'),
  };
};

function columnFilter({ key, title }: SectionHeatmap['columns'][number]): LedgerFilter {
  const parsed = parseHeatmapColumnKey(key);
  return parsed ? { planIds: [parsed.planId], sectionTitle: parsed.sectionTitle } : { sectionTitle: title };
}

/** Units × boards of the plans; `untitled` names what stands outside every board. */
export const sectionGrid = (
  data: SectionHeatmap,
  planId: string | undefined,
  untitled: string,
): HeatmapGrid =>
  gridOf({
    whole: { year: data.year, ...(planId && { planIds: [planId] }) },
    columns: data.columns.map((column) => ({
      key: column.key,
      title: column.title || untitled,
      group: column.planTitle,
      filter: columnFilter(column),
    })),
    rows: data.rows.map((row) => ({
      ...row,
      counts: data.columns.map((_, column) => countsAt(row, column)),
    })),
  });
