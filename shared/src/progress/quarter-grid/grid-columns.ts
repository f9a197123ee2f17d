import type { GridCellKind } from './read-grid-cell.js';

export const TEXT_COLUMNS = ['narrative', 'problems', 'nextStep'] as const;
export type TextColumn = (typeof TEXT_COLUMNS)[number];
export type FigureColumn = `figure${number}`;
export type ColumnKey = 'percent' | TextColumn | 'asOf' | FigureColumn;

export interface GridColumn {
  readonly key: ColumnKey;
  readonly kind: GridCellKind;
}

export const figureColumn = (at: number): FigureColumn => `figure${at + 1}`;

/** Which of a task's targets a figure column is about; undefined for the other columns. */
export function targetAt(key: ColumnKey): number | undefined {
  const number = /^figure(\d+)$/.exec(key)?.[1];
  return number === undefined ? undefined : Number(number) - 1;
}

/** As many figure columns as the task with the most targets needs. */
export function gridColumns(
  rows: readonly { readonly targets: readonly unknown[] }[],
): readonly GridColumn[] {
  const figures = Math.max(0, ...rows.map(({ targets }) => targets.length));
  return [
    { key: 'percent', kind: 'percent' },
    ...Array.from({ length: figures }, (_, at): GridColumn => ({ key: figureColumn(at), kind: 'figure' })),
    ...TEXT_COLUMNS.map((key): GridColumn => ({ key, kind: 'text' })),
    { key: 'asOf', kind: 'date' },
  ];
}
