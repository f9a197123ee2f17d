import type { LedgerFilter } from '#shared/dashboards/ledger-filter.js';
import { decimal, decimalText, roundTo } from '#shared/kernel/decimal.js';

/** Counts of ledger rows. */
export interface HeatmapCounts {
  readonly total: number;
  readonly completed: number;
  /** By the units' own word; null where the table does not count it. */
  readonly reported: number | null;
  readonly red: number;
  readonly yellow: number;
  /** Deadlines kept, and missed: see `timelinessOf`. */
  readonly onTime: number;
  readonly late: number;
  /** 0–100 as exact decimal text; null where there is nothing to do. */
  readonly percent: string | null;
}

export interface HeatmapColumn {
  readonly key: string;
  readonly title: string;
  /** Neighbours of one group share a heading; the empty text: a column of its own. */
  readonly group: string;
}

export interface HeatmapGridColumn extends HeatmapColumn {
  /** What narrows the ledger to the rows of this column. */
  readonly filter: LedgerFilter;
}

export interface HeatmapGridRow {
  readonly unitId: string;
  readonly unitName: string;
  /** One a column, then the row's total. */
  readonly cells: readonly HeatmapCounts[];
}

export interface HeatmapBand {
  readonly categoryName: string;
  readonly rows: readonly HeatmapGridRow[];
}

export interface HeatmapGrid {
  /** What every field is narrowed by. */
  readonly whole: LedgerFilter;
  readonly columns: readonly HeatmapGridColumn[];
  readonly bands: readonly HeatmapBand[];
  /** One a column, then the grand total. */
  readonly totals: readonly HeatmapCounts[];
}

/** Exact: the API gives two decimals. Decimals of any length would cost more than all else for 20,000 fields. */
const hundredths = (percent: string | null): number => Math.round(Number(percent ?? 0) * 100);

/** Means are weighted by the rows behind them, so that a total equals the mean of its ledger list. */
export function addCounts(parts: readonly HeatmapCounts[]): HeatmapCounts {
  let [total, completed, reported, red, yellow, onTime, late, weighted] = [0, 0, 0, 0, 0, 0, 0, 0];
  for (const part of parts) {
    total += part.total;
    completed += part.completed;
    reported += part.reported ?? 0;
    red += part.red;
    yellow += part.yellow;
    onTime += part.onTime;
    late += part.late;
    weighted += hundredths(part.percent) * part.total;
  }
  return {
    total,
    completed,
    reported: parts.some((part) => part.reported !== null) ? reported : null,
    red,
    yellow,
    onTime,
    late,
    percent: total === 0 ? null : decimalText(roundTo(decimal(weighted).div(total * 100), 2)),
  };
}

/** Exact decimal text of a share, 0–100; null of nothing. */
export const shareOf = (part: number, total: number): string | null =>
  total === 0 ? null : decimalText(roundTo(decimal(part).times(100).div(total), 2));

interface GridParts {
  readonly whole: LedgerFilter;
  readonly columns: readonly HeatmapGridColumn[];
  /** In 机构序列; `counts` has one a column. */
  readonly rows: readonly {
    readonly unitId: string;
    readonly unitName: string;
    readonly categoryName: string;
    readonly counts: readonly HeatmapCounts[];
  }[];
  readonly add?: (parts: readonly HeatmapCounts[]) => HeatmapCounts;
}

/** The table with its bands and totals. */
export function gridOf({ whole, columns, rows, add = addCounts }: GridParts): HeatmapGrid {
  const columnTotals = columns.map((_, column) => add(rows.flatMap(({ counts }) => counts[column] ?? [])));
  const bands = bandsOf(rows, ({ unitId, unitName, counts }) => ({
    unitId,
    unitName,
    cells: [...counts, add(counts)],
  }));
  return { whole, columns, bands, totals: [...columnTotals, add(columnTotals)] };
}

/** Rows under the categories in which they stand, each category where its first row is. */
export function bandsOf<Row extends { readonly categoryName: string }, Shown>(
  rows: readonly Row[],
  show: (row: Row) => Shown,
): { readonly categoryName: string; readonly rows: readonly Shown[] }[] {
  const categories = new Map<string, Shown[]>();
  for (const row of rows) {
    const band = categories.get(row.categoryName) ?? [];
    band.push(show(row));
    categories.set(row.categoryName, band);
  }
  return [...categories].map(([categoryName, shown]) => ({ categoryName, rows: shown }));
}
