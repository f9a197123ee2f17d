import { useLayoutEffect, useRef, type FocusEvent, type KeyboardEvent, type RefObject } from 'react';
import { moveInGrid, type GridPosition } from './grid-keys.js';

const ROWS = 'tr[data-fields]';

const rowsOf = (table: HTMLTableElement) => table.querySelectorAll<HTMLTableRowElement>(ROWS);

/** The link of a field, or the field itself where there is nothing to open; `cells[0]` is the row's name. */
function stopAt(table: HTMLTableElement, { row, column }: GridPosition): HTMLElement | undefined {
  const cell = rowsOf(table)[row]?.cells[column + 1];
  return cell?.querySelector('a') ?? cell;
}

/**
 * One field of the table is in the tab order, and arrow keys move it, as in a workbook. It is kept in the page and
 * not in React: twenty thousand fields are not drawn anew for one step.
 */
export function useRovingField(table: RefObject<HTMLTableElement | null>) {
  const at = useRef<GridPosition>({ row: 0, column: 0 });
  const stop = useRef<HTMLElement>(undefined);

  const moveStop = (to: GridPosition) => {
    const next = table.current ? stopAt(table.current, to) : undefined;
    if (!next) return undefined;
    at.current = to;
    if (stop.current !== next) stop.current?.setAttribute('tabindex', '-1');
    next.setAttribute('tabindex', '0');
    stop.current = next;
    return next;
  };

  // After every drawing: the field may have become another element, or be gone with its row or column.
  useLayoutEffect(() => {
    if (!moveStop(at.current)) moveStop({ row: 0, column: 0 });
  });

  const onFocus = ({ target }: FocusEvent<HTMLElement>) => {
    const cell = target.closest('td');
    const row = cell?.closest<HTMLTableRowElement>(ROWS);
    if (!cell || !row || !table.current) return;
    moveStop({ row: [...rowsOf(table.current)].indexOf(row), column: cell.cellIndex - 1 });
  };

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.nativeEvent.isComposing || !table.current) return;
    const rows = rowsOf(table.current);
    const columns = (rows[0]?.cells.length ?? 1) - 1;
    const next = moveInGrid(at.current, event, { rows: rows.length, columns });
    if (!next) return;
    event.preventDefault();
    moveStop(next)?.focus();
  };

  return { onFocus, onKeyDown };
}
