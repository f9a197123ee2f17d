import { shareOf, type HeatmapCounts, type HeatmapGrid } from './heatmap-grid.js';
import { countScale, HEATMAP_STEPS, type HeatmapStep } from './heatmap-scale.js';

/** What the columns can be, and what can be read of each; the first is shown where none is chosen. */
export const HEATMAP_MEASURES = {
  section: ['completion', 'onTime', 'total', 'red', 'yellow'],
  month: ['completion', 'reported', 'onTime', 'total'],
  quarter: ['completion', 'reported', 'onTime', 'total'],
  indicator: ['score', 'rate'],
} as const;

export type HeatmapBy = keyof typeof HEATMAP_MEASURES;
/** Tables of tasks, whose fields open the ledger. */
export type WorkBy = Exclude<HeatmapBy, 'indicator'>;
export type WorkMeasure = (typeof HEATMAP_MEASURES)[WorkBy][number];
export type ScoreMeasure = (typeof HEATMAP_MEASURES)['indicator'][number];

const SHARES = ['completion', 'reported', 'onTime'] as const;
export type ShareMeasure = (typeof SHARES)[number];

export const isShare = (measure: WorkMeasure): measure is ShareMeasure =>
  SHARES.some((share) => share === measure);

/** The rows that a share is made of, and those that it is of. */
export function partOf(cell: HeatmapCounts, measure: ShareMeasure): readonly [part: number, whole: number] {
  if (measure === 'onTime') return [cell.onTime, cell.onTime + cell.late];
  return [measure === 'completion' ? cell.completed : (cell.reported ?? 0), cell.total];
}

/** What a field shows of a cell, as a number: a percent, or a count of rows. Null where there is nothing to tell. */
export function valueOf(cell: HeatmapCounts, measure: WorkMeasure): string | number | null {
  if (cell.total === 0) return null;
  if (measure === 'completion') return cell.percent;
  return isShare(measure) ? shareOf(...partOf(cell, measure)) : cell[measure];
}

/** Percents have one scale for every table; counts are measured by the greatest field of this one. */
export function scaleOf({ bands }: HeatmapGrid, measure: WorkMeasure): readonly HeatmapStep[] {
  if (isShare(measure)) return HEATMAP_STEPS;
  let most = 0;
  for (const { rows } of bands)
    for (const { cells } of rows) for (const cell of cells.slice(0, -1)) most = Math.max(most, cell[measure]);
  return countScale(most);
}
