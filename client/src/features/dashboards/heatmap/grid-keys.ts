export interface GridPosition {
  readonly row: number;
  readonly column: number;
}

const STEPS: Readonly<Record<string, readonly [row: number, column: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

const within = (value: number, size: number): number => Math.min(Math.max(value, 0), size - 1);

/**
 * Where a key leads in a grid of `rows` × `columns`; undefined for keys that do not move. Arrows stop at the
 * edges, Home and End go along the row and with Ctrl to the first and last field.
 */
export function moveInGrid(
  at: GridPosition,
  key: { readonly key: string; readonly ctrlKey: boolean },
  size: { readonly rows: number; readonly columns: number },
): GridPosition | undefined {
  const step = STEPS[key.key];
  if (step)
    return { row: within(at.row + step[0], size.rows), column: within(at.column + step[1], size.columns) };
  if (key.key === 'Home') return { row: key.ctrlKey ? 0 : at.row, column: 0 };
  if (key.key === 'End') return { row: key.ctrlKey ? size.rows - 1 : at.row, column: size.columns - 1 };
  return undefined;
}
