import { heatmapColumnKey } from './heatmap-column.js';

/** Ledger rows of one unit under one top heading of one plan, counted. */
export interface HeatmapCount {
  /** Place of the unit's line and of the heading's column, both from 1 without gaps. */
  readonly line: number;
  readonly column: number;
  readonly unitId: string;
  readonly unitName: string;
  readonly categoryName: string;
  readonly planId: string;
  readonly planTitle: string;
  /** Empty for tasks outside every section. */
  readonly sectionTitle: string;
  readonly total: number;
  readonly completed: number;
  /** Mean percent, 0–100, two decimals. */
  readonly percent: string;
  readonly red: number;
  readonly yellow: number;
}

export interface HeatmapColumn {
  /** See `heatmapColumnKey`. */
  readonly key: string;
  readonly title: string;
  readonly planTitle: string;
}

/** One value a column in each list; zero where the unit has nothing to do there. */
export interface HeatmapRow {
  readonly unitId: string;
  readonly unitName: string;
  readonly categoryName: string;
  readonly totals: number[];
  readonly completed: number[];
  readonly percents: string[];
  readonly red: number[];
  readonly yellow: number[];
}

export interface HeatmapTable {
  readonly columns: HeatmapColumn[];
  readonly rows: HeatmapRow[];
}

/** Lays counts out as the table of units × headings. A heading that no row stands under has no column. */
export function layOutHeatmap(counts: readonly HeatmapCount[]): HeatmapTable {
  const columns: HeatmapColumn[] = [];
  const rows: HeatmapRow[] = [];
  for (const count of counts) {
    const { sectionTitle: title, planTitle } = count;
    columns[count.column - 1] ??= { key: heatmapColumnKey(count), title, planTitle };
  }
  for (const count of counts) {
    const row = (rows[count.line - 1] ??= emptyRow(count, columns.length));
    const at = count.column - 1;
    row.totals[at] = count.total;
    row.completed[at] = count.completed;
    row.percents[at] = count.percent;
    row.red[at] = count.red;
    row.yellow[at] = count.yellow;
  }
  return { columns, rows };
}

const emptyRow = ({ unitId, unitName, categoryName }: HeatmapCount, width: number): HeatmapRow => {
  const none = () => new Array<number>(width).fill(0);
  const percents = new Array<string>(width).fill('0');
  return {
    unitId,
    unitName,
    categoryName,
    totals: none(),
    completed: none(),
    percents,
    red: none(),
    yellow: none(),
  };
};
