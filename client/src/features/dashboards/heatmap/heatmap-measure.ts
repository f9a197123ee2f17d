import { shareOf, type HeatmapCounts, type HeatmapGrid } from './heatmap-grid.js';
import { countScale, HEATMAP_STEPS, type HeatmapStep } from './heatmap-scale.js';

export const HEATMAP_MEASURES = {
  section: ['completion', 'total', 'red', 'yellow'],
  month: ['completion', 'reported', 'total'],
  quarter: ['completion', 'reported', 'total'],
} as const;

/** What stands in the columns of a table of tasks. */
export type WorkBy = keyof typeof HEATMAP_MEASURES;
export type HeatmapMeasure = (typeof HEATMAP_MEASURES)[WorkBy][number];

export const isShare = (measure: HeatmapMeasure): measure is 'completion' | 'reported' =>
  measure === 'completion' || measure === 'reported';

/** The rows that a share is of, out of the field's total. */
export const partOf = (cell: HeatmapCounts, measure: 'completion' | 'reported'): number =>
  measure === 'completion' ? cell.completed : (cell.reported ?? 0);

/** What a field shows of a cell, as a number: a percent, or a count of rows. Null where there is nothing to do. */
export function valueOf(cell: HeatmapCounts, measure: HeatmapMeasure): string | number | null {
  if (cell.total === 0) return null;
  if (measure === 'completion') return cell.percent;
  return measure === 'reported' ? shareOf(partOf(cell, measure), cell.total) : cell[measure];
}

/** Percents have one scale for every table; counts are measured by the greatest field of this one. */
export function scaleOf({ bands }: HeatmapGrid, measure: HeatmapMeasure): readonly HeatmapStep[] {
  if (isShare(measure)) return HEATMAP_STEPS;
  let most = 0;
  for (const { rows } of bands)
    for (const { cells } of rows) for (const cell of cells.slice(0, -1)) most = Math.max(most, cell[measure]);
  return countScale(most);
}
