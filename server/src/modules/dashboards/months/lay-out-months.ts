import type { MonthHeatmap, MonthHeatmapRow } from './month-heatmap.types.js';
import type { UnitMonths } from './month-heatmap.repository.js';

/** The table of units × all months that any of them has, zero where a unit has nothing due. */
export function layOutMonths(units: readonly UnitMonths[]): Pick<MonthHeatmap, 'months' | 'rows'> {
  const found = new Set(units.flatMap(({ cells }) => cells.map(([month]) => month)));
  const dated = [...found].filter((month) => month !== '').sort();
  const months = found.has('') ? [...dated, ''] : dated;
  const placeOf = new Map(months.map((month, place) => [month, place]));
  const zeros = (): number[] => new Array<number>(months.length).fill(0);
  const rows = units.map(({ cells, ...unit }): MonthHeatmapRow => {
    const row = {
      ...unit,
      totals: zeros(),
      completed: zeros(),
      reported: zeros(),
      onTime: zeros(),
      late: zeros(),
    };
    for (const [month, total, completed, reported, onTime, late] of cells) {
      const place = placeOf.get(month)!;
      row.totals[place] = total;
      row.completed[place] = completed;
      row.reported[place] = reported;
      row.onTime[place] = onTime;
      row.late[place] = late;
    }
    return row;
  });
  return { months, rows };
}
