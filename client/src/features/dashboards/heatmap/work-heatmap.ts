import { percentLabel } from '../../../lib/format/number-labels.js';
import type { HeatmapCounts, HeatmapGrid } from './heatmap-grid.js';
import { heatmapLinks } from './heatmap-links.js';
import { isShare, partOf, valueOf, type ShareMeasure, type WorkMeasure } from './heatmap-measure.js';
import { heatmapStep, type HeatmapStep } from './heatmap-scale.js';
import type { ShownField, ShownHeatmap } from './shown-heatmap.js';

/** Words of a field beside its number. */
export interface WorkWords {
  /** `，已完成`: before the counts that a share is made of. */
  readonly part: Readonly<Record<ShareMeasure, string>>;
  readonly lights: string;
  readonly light: (light: 'red' | 'yellow', count: number) => string;
}

/** What a table of tasks shows by one measure: shares with the counts behind them, or counts. */
export function workHeatmap(
  grid: HeatmapGrid,
  measure: WorkMeasure,
  scale: readonly HeatmapStep[],
  words: WorkWords,
): ShownHeatmap {
  const links = heatmapLinks(grid, measure);
  const light = (name: 'red' | 'yellow', count: number) =>
    measure === 'completion' && count > 0 ? words.light(name, count) : undefined;

  const field = (cell: HeatmapCounts, href: string, inMap: boolean): ShownField => {
    const value = valueOf(cell, measure);
    if (value === null) return { value: null, href };
    const step = inMap ? { step: heatmapStep(scale, value) } : {};
    if (!isShare(measure)) return { value: String(value), href, ...step };
    const detail = partOf(cell, measure).join('/');
    const [red, yellow] = [light('red', cell.red), light('yellow', cell.yellow)];
    const lit = [red, yellow].filter(Boolean).join(' ');
    return {
      value: percentLabel(value),
      detail,
      said: `${words.part[measure]}${detail}${lit && words.lights}${lit}`,
      red,
      yellow,
      href,
      ...step,
    };
  };

  const last = grid.columns.length;
  return {
    columns: grid.columns,
    bands: grid.bands.map(({ categoryName, rows }) => ({
      categoryName,
      rows: rows.map(({ unitId, unitName, cells }) => ({
        key: unitId,
        name: unitName,
        fields: cells.map((cell, column) => field(cell, links.of(unitId, column), column < last)),
      })),
    })),
    totals: grid.totals.map((cell, column) => field(cell, links.ofTotal(column), false)),
  };
}
