import { parseHeatmapColumnKey } from '#shared/dashboards/heatmap-column.js';
import type { LedgerFilter } from '#shared/dashboards/ledger-filter.js';
import { ledgerLink } from '#shared/dashboards/ledger-query.js';
import { decimal, decimalText, roundTo, ZERO } from '#shared/kernel/decimal.js';
import type { HeatmapQuery } from '../../../generated/graphql.js';

export type HeatmapData = HeatmapQuery['heatmap'];

/** What stands in one field of the table: counts of ledger rows, and their address. */
export interface HeatmapCell {
  readonly total: number;
  readonly completed: number;
  readonly red: number;
  readonly yellow: number;
  /** Mean completion, 0–100, as exact decimal text; null where there is nothing to do. */
  readonly percent: string | null;
  readonly link: string;
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
  readonly columns: HeatmapData['columns'];
  readonly bands: readonly HeatmapBand[];
  /** One a column, then the grand total. */
  readonly totals: readonly HeatmapCell[];
}

type Counts = Omit<HeatmapCell, 'link'>;

/** Means are weighted by the rows behind them, so that a total equals the mean of its ledger list. */
function add(parts: readonly Counts[]): Counts {
  const sum = (pick: (part: Counts) => number) => parts.reduce((total, part) => total + pick(part), 0);
  const total = sum((part) => part.total);
  const weighted = parts.reduce((all, part) => all.plus(decimal(part.percent ?? 0).times(part.total)), ZERO);
  return {
    total,
    completed: sum((part) => part.completed),
    red: sum((part) => part.red),
    yellow: sum((part) => part.yellow),
    percent: total === 0 ? null : decimalText(roundTo(weighted.div(total), 2)),
  };
}

const countsAt = (row: HeatmapData['rows'][number], column: number): Counts => {
  const total = row.totals[column] ?? 0;
  return {
    total,
    completed: row.completed[column] ?? 0,
    red: row.red[column] ?? 0,
    yellow: row.yellow[column] ?? 0,
    percent: total === 0 ? null : (row.percents[column] ?? '0'),
  };
};

function columnFilter(column: HeatmapData['columns'][number]): LedgerFilter {
  const key = parseHeatmapColumnKey(column.key);
  return key ? { planIds: [key.planId], sectionTitle: key.sectionTitle } : { sectionTitle: column.title };
}

/** The table with its totals. Every field opens the ledger at exactly the rows that it counts. */
export function heatmapGrid(data: HeatmapData, planId: string | undefined): HeatmapGrid {
  const whole: LedgerFilter = { year: data.year, ...(planId && { planIds: [planId] }) };
  const linked = (counts: Counts, filter: LedgerFilter): HeatmapCell => ({
    ...counts,
    link: ledgerLink({ ...whole, ...filter }),
  });
  const filters = data.columns.map(columnFilter);

  const gridRow = (row: HeatmapData['rows'][number]): HeatmapGridRow => {
    const unitIds = [row.unitId];
    const counts = filters.map((_, column) => countsAt(row, column));
    const cells = counts.map((part, column) => linked(part, { ...filters[column], unitIds }));
    return {
      unitId: row.unitId,
      unitName: row.unitName,
      cells: [...cells, linked(add(counts), { unitIds })],
    };
  };

  const columnTotals = filters.map((_, column) => add(data.rows.map((row) => countsAt(row, column))));
  const categories = [...new Set(data.rows.map((row) => row.categoryName))];
  return {
    columns: data.columns,
    bands: categories.map((categoryName) => ({
      categoryName,
      rows: data.rows.filter((row) => row.categoryName === categoryName).map(gridRow),
    })),
    totals: [
      ...columnTotals.map((counts, column) => linked(counts, filters[column] ?? {})),
      linked(add(columnTotals), {}),
    ],
  };
}
