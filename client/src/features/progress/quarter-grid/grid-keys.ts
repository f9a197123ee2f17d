/** What a key means in the grid. `none` leaves it to the browser: the letter is typed, the caret moves. */
export type GridCommand =
  | { readonly kind: 'none' }
  | { readonly kind: 'move'; readonly rows: number; readonly columns: number }
  /** The next cell in reading order; at the edge of the grid the browser's own Tab leads out. */
  | { readonly kind: 'step'; readonly by: 1 | -1 }
  | { readonly kind: 'edge'; readonly row?: 'first' | 'last'; readonly column?: 'first' | 'last' }
  | { readonly kind: 'edit' }
  | { readonly kind: 'restore' }
  | { readonly kind: 'new-line' }
  /** Takes the row over as it stands, the words of last quarter among it. */
  | { readonly kind: 'keep' };

export interface GridKey {
  readonly key: string;
  readonly shift: boolean;
  readonly ctrl: boolean;
  readonly alt: boolean;
  /** Chinese is being composed: every key belongs to the input method, Enter and arrows too. */
  readonly composing: boolean;
}

const NONE: GridCommand = { kind: 'none' };
const move = (rows: number, columns: number): GridCommand => ({ kind: 'move', rows, columns });

/** As a spreadsheet has them. While a cell is edited the arrows are the caret's, but for up and down in one line. */
export function gridCommand(pressed: GridKey, editing: boolean, multiline: boolean): GridCommand {
  const { key, shift, ctrl, alt, composing } = pressed;
  if (composing || key === 'Process') return NONE;
  if (key === 'Enter') {
    if (ctrl) return { kind: 'keep' };
    if (alt) return multiline ? { kind: 'new-line' } : NONE;
    return move(shift ? -1 : 1, 0);
  }
  if (ctrl && (key === 'Home' || key === 'End') && !editing) {
    const side = key === 'Home' ? 'first' : 'last';
    return { kind: 'edge', row: side, column: side };
  }
  if (ctrl || alt) return NONE;
  if (key === 'Tab') return { kind: 'step', by: shift ? -1 : 1 };
  if (key === 'F2') return { kind: 'edit' };
  if (key === 'Escape') return { kind: 'restore' };
  if (shift) return NONE;
  return arrowCommand(key, editing, multiline);
}

function arrowCommand(key: string, editing: boolean, multiline: boolean): GridCommand {
  const caretMoves = editing && multiline;
  if (key === 'ArrowUp') return caretMoves ? NONE : move(-1, 0);
  if (key === 'ArrowDown') return caretMoves ? NONE : move(1, 0);
  if (editing) return NONE;
  if (key === 'ArrowLeft') return move(0, -1);
  if (key === 'ArrowRight') return move(0, 1);
  if (key === 'Home') return { kind: 'edge', column: 'first' };
  if (key === 'End') return { kind: 'edge', column: 'last' };
  return NONE;
}

export interface GridPlace {
  readonly row: number;
  readonly column: number;
}

/** Where a command leads; undefined where it leads out of the grid, or nowhere. `isOpen`: whether a cell can be entered. */
export function nextPlace(
  from: GridPlace,
  command: GridCommand,
  size: { readonly rows: number; readonly columns: number },
  isOpen: (place: GridPlace) => boolean,
): GridPlace | undefined {
  if (command.kind === 'edge') {
    const row = command.row === 'first' ? 0 : command.row === 'last' ? size.rows - 1 : from.row;
    const first = command.column !== 'last';
    const columns = Array.from({ length: size.columns }, (_, at) => (first ? at : size.columns - 1 - at));
    const column = columns.find((at) => isOpen({ row, column: at }));
    return column === undefined ? undefined : { row, column };
  }
  if (command.kind === 'step') {
    for (let at = from.row * size.columns + from.column + command.by; ; at += command.by) {
      if (at < 0 || at >= size.rows * size.columns) return undefined;
      const place = { row: Math.floor(at / size.columns), column: at % size.columns };
      if (isOpen(place)) return place;
    }
  }
  if (command.kind !== 'move') return undefined;
  for (let { row, column } = from; ;) {
    row += command.rows;
    column += command.columns;
    if (row < 0 || row >= size.rows || column < 0 || column >= size.columns) return undefined;
    if (isOpen({ row, column })) return { row, column };
  }
}
