import { ledgerLink } from '#shared/dashboards/ledger-query.js';
import { shareOf, type HeatmapCell, type HeatmapGrid } from './heatmap-grid.js';
import { countScale, HEATMAP_STEPS, type HeatmapStep } from './heatmap-scale.js';

export const HEATMAP_MEASURES = {
  section: ['completion', 'total', 'red', 'yellow'],
  month: ['completion', 'reported', 'total'],
  quarter: ['completion', 'reported', 'total'],
} as const;

export type HeatmapBy = keyof typeof HEATMAP_MEASURES;
export type HeatmapMeasure = (typeof HEATMAP_MEASURES)[HeatmapBy][number];

export const isShare = (measure: HeatmapMeasure): measure is 'completion' | 'reported' =>
  measure === 'completion' || measure === 'reported';

/** What a field shows of a cell, as a number: a percent, or a count of rows. Null where there is nothing to do. */
export function valueOf(cell: HeatmapCell, measure: HeatmapMeasure): string | number | null {
  if (cell.total === 0) return null;
  if (measure === 'completion') return cell.percent;
  return measure === 'reported' ? shareOf(cell.reported ?? 0, cell.total) : cell[measure];
}

/** The ledger at exactly the rows that the shown number counts, or is a share of. */
export function linkOf({ filter }: HeatmapCell, measure: HeatmapMeasure): string {
  const lit = measure === 'red' || measure === 'yellow';
  return ledgerLink(lit ? { ...filter, lights: [measure] } : filter);
}

/** Percents have one scale for every table; counts are measured by the greatest field of this one. */
export function scaleOf({ bands }: HeatmapGrid, measure: HeatmapMeasure): readonly HeatmapStep[] {
  if (isShare(measure)) return HEATMAP_STEPS;
  const fields = bands.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.slice(0, -1)));
  return countScale(fields.reduce((most, cell) => Math.max(most, cell[measure]), 0));
}
