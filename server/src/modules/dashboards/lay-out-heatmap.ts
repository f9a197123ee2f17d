import { heatmapColumnKey, type HeatmapColumnKey } from '#shared/dashboards/heatmap-column.js';
import type { Heatmap, HeatmapRow } from './heatmap.types.js';

/** Line, column (both from 0), total, completed, mean percent, red, yellow, on time, late. */
export type HeatmapCell = readonly [number, number, number, number, string, number, number, number, number];

/** What was counted: only cells that have rows. */
export interface HeatmapCounts {
  readonly headings: readonly (HeatmapColumnKey & { readonly planTitle: string })[];
  readonly lines: readonly Pick<HeatmapRow, 'unitId' | 'unitName' | 'categoryName'>[];
  readonly cells: readonly HeatmapCell[];
}

/** The table of units × headings, zero where a unit has nothing to do. */
export function layOutHeatmap({ headings, lines, cells }: HeatmapCounts): Pick<Heatmap, 'columns' | 'rows'> {
  const all = <Value>(value: Value): Value[] => new Array<Value>(headings.length).fill(value);
  const rows = lines.map(({ unitId, unitName, categoryName }): HeatmapRow => ({
    unitId,
    unitName,
    categoryName,
    totals: all(0),
    completed: all(0),
    percents: all('0'),
    red: all(0),
    yellow: all(0),
    onTime: all(0),
    late: all(0),
  }));
  for (const [line, column, total, completed, percent, red, yellow, onTime, late] of cells) {
    const row = rows[line];
    if (!row) continue;
    row.totals[column] = total;
    row.completed[column] = completed;
    row.percents[column] = percent;
    row.red[column] = red;
    row.yellow[column] = yellow;
    row.onTime[column] = onTime;
    row.late[column] = late;
  }
  const columns = headings.map((heading) => ({
    key: heatmapColumnKey(heading),
    title: heading.sectionTitle,
    planTitle: heading.planTitle,
  }));
  return { columns, rows };
}
