import type { LedgerFilter } from '#shared/dashboards/ledger-filter.js';
import { ledgerLink } from '#shared/dashboards/ledger-query.js';
import type { HeatmapGrid } from './heatmap-grid.js';
import { TIMELINESS } from '#shared/progress/timeliness.js';
import type { WorkMeasure } from './heatmap-measure.js';

/** Stands in an address for the unit of a row: an address is put together once a column, not once a field. */
const ANY_UNIT = '00000000-0000-0000-0000-000000000000';

/** Of the rows that a field stands for, those that the shown number counts or is a share of. */
function countedBy(measure: WorkMeasure): LedgerFilter {
  if (measure === 'red' || measure === 'yellow') return { lights: [measure] };
  return measure === 'onTime' ? { timeliness: TIMELINESS } : {};
}

export interface HeatmapLinks {
  /** The ledger at exactly the rows of a field; the column after the last is the row's total. */
  of(unitId: string, column: number): string;
  /** Of the last row. */
  ofTotal(column: number): string;
}

export function heatmapLinks({ whole, columns }: HeatmapGrid, measure: WorkMeasure): HeatmapLinks {
  const filters = [...columns.map(({ filter }) => filter), {}].map((filter) => ({
    ...whole,
    ...filter,
    ...countedBy(measure),
  }));
  const patterns = filters.map((filter) => ledgerLink({ ...filter, unitIds: [ANY_UNIT] }));
  return {
    of: (unitId, column) => (patterns[column] ?? '').replace(ANY_UNIT, unitId),
    ofTotal: (column) => ledgerLink(filters[column] ?? whole),
  };
}
