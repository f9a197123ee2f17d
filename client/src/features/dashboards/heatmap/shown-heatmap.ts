import type { HeatmapColumn } from './heatmap-grid.js';
import type { HeatmapStep } from './heatmap-scale.js';

/** One field as it is read, whatever was counted. */
export interface ShownField {
  /** Null where there is nothing to show. */
  readonly value: string | null;
  /** Under the value: what it is a share of. */
  readonly detail?: string;
  /** More words of the field for who cannot see it: said after the value. */
  readonly said?: string;
  readonly red?: string | undefined;
  readonly yellow?: string | undefined;
  /** Its place on the scale; totals have none. */
  readonly step?: HeatmapStep;
  /** What opens exactly what the value was made of. */
  readonly href: string;
}

export interface ShownRow {
  readonly key: string;
  readonly name: string;
  /** One a column, then the row's total. */
  readonly fields: readonly ShownField[];
}

export interface ShownHeatmap {
  readonly columns: readonly HeatmapColumn[];
  readonly bands: readonly { readonly categoryName: string; readonly rows: readonly ShownRow[] }[];
  /** One a column, then that of all. */
  readonly totals: readonly ShownField[];
}
