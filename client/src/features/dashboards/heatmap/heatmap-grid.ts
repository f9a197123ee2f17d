import type { LedgerFilter } from '#shared/dashboards/ledger-filter.js';
import { decimal, decimalText, roundTo, ZERO } from '#shared/kernel/decimal.js';

/** Counts of ledger rows. */
export interface HeatmapCounts {
  readonly total: number;
  readonly completed: number;
  /** By the units' own word; null where the table does not count it. */
  readonly reported: number | null;
  readonly red: number;
  readonly yellow: number;
  /** 0–100 as exact decimal text; null where there is nothing to do. */
  readonly percent: string | null;
}

/** What stands in one field of the table, and the ledger rows that it counts. */
export interface HeatmapCell extends HeatmapCounts {
  readonly filter: LedgerFilter;
}

export interface HeatmapColumn {
  readonly key: string;
  readonly title: string;
  /** Neighbours of one group share a heading; the empty text: a column of its own. */
  readonly group: string;
}

export interface HeatmapGridRow {
  readonly unitId: string;
  readonly unitName: string;
  /** One a column, then the row's total. */
  readonly cells: readonly HeatmapCell[];
}

export interface HeatmapBand {
  readonly categoryName: string;
  readonly rows: readonly HeatmapGridRow[];
}

export interface HeatmapGrid {
  readonly columns: readonly HeatmapColumn[];
  readonly bands: readonly HeatmapBand[];
  /** One a column, then the grand total. */
  readonly totals: readonly HeatmapCell[];
}

/** Means are weighted by the rows behind them, so that a total equals the mean of its ledger list. */
export function addCounts(parts: readonly HeatmapCounts[]): HeatmapCounts {
  const sum = (pick: (part: HeatmapCounts) => number) => parts.reduce((total, part) => total + pick(part), 0);
  const total = sum((part) => part.total);
  const weighted = parts.reduce((all, part) => all.plus(decimal(part.percent ?? 0).times(part.total)), ZERO);
  const tells = parts.some(({ reported }) => reported !== null);
  return {
    total,
    completed: sum((part) => part.completed),
    reported: tells ? sum((part) => part.reported ?? 0) : null,
    red: sum((part) => part.red),
    yellow: sum((part) => part.yellow),
    percent: total === 0 ? null : decimalText(roundTo(weighted.div(total), 2)),
  };
}

/** Exact decimal text of a share, 0–100; null of nothing. */
export const shareOf = (part: number, total: number): string | null =>
  total === 0 ? null : decimalText(roundTo(decimal(part).times(100).div(total), 2));

interface GridParts {
  /** What every field is narrowed by. */
  readonly whole: LedgerFilter;
  readonly columns: readonly (HeatmapColumn & { readonly filter: LedgerFilter })[];
  /** In 机构序列; `counts` has one a column. */
  readonly rows: readonly {
    readonly unitId: string;
    readonly unitName: string;
    readonly categoryName: string;
    readonly counts: readonly HeatmapCounts[];
  }[];
  readonly add?: (parts: readonly HeatmapCounts[]) => HeatmapCounts;
}

/** The table with its bands and totals, each field with the filter of exactly the rows that it counts. */
export function gridOf({ whole, columns, rows, add = addCounts }: GridParts): HeatmapGrid {
  const cell = (counts: HeatmapCounts, filter: LedgerFilter): HeatmapCell => ({
    ...counts,
    filter: { ...whole, ...filter },
  });
  const columnTotals = columns.map((_, column) => add(rows.flatMap(({ counts }) => counts[column] ?? [])));
  const gridRow = ({ unitId, unitName, counts }: GridParts['rows'][number]): HeatmapGridRow => {
    const unitIds = [unitId];
    const cells = counts.map((part, column) => cell(part, { ...columns[column]?.filter, unitIds }));
    return { unitId, unitName, cells: [...cells, cell(add(counts), { unitIds })] };
  };
  const categories = [...new Set(rows.map(({ categoryName }) => categoryName))];
  return {
    columns,
    bands: categories.map((categoryName) => ({
      categoryName,
      rows: rows.filter((row) => row.categoryName === categoryName).map(gridRow),
    })),
    totals: [
      ...columnTotals.map((counts, column) => cell(counts, columns[column]?.filter ?? {})),
      cell(add(columnTotals), {}),
    ],
  };
}
