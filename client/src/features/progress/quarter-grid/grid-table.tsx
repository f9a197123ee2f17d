import { useRef, type ClipboardEvent, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Quarter } from '#shared/kernel/quarter.js';
import { readPastedBlock } from '#shared/progress/quarter-grid/read-pasted-block.js';
import { useQuarterLabel } from '../report-form/quarter-label.js';
import { targetAt, type GridColumn } from '#shared/progress/quarter-grid/grid-columns.js';
import { gridCommand, nextPlace, type GridCommand, type GridPlace } from './grid-keys.js';
import type { GridStore } from './grid-store.js';
import { GridRowView } from './grid-row-view.js';
import { pasteBlock, type PasteProblem } from './paste-block.js';
import { useColumnLabel } from './use-column-label.js';

interface GridTableProps {
  store: GridStore;
  columns: readonly GridColumn[];
  quarter: Quarter;
  onPasted: (problems: readonly PasteProblem[]) => void;
}

type CellElement = HTMLInputElement | HTMLTextAreaElement;

const isCell = (target: EventTarget): target is CellElement =>
  target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;

/** Where an element stands in the grid; undefined for what is no place of it. */
function placeOf(target: EventTarget): GridPlace | undefined {
  const { row, column } = (target as HTMLElement).dataset;
  return row === undefined || column === undefined ? undefined : { row: Number(row), column: Number(column) };
}

/** A table whose cells are fields: keys as in a spreadsheet, handled in one place for all of them. */
export function GridTable({ store, columns, quarter, onPasted }: GridTableProps) {
  const { t } = useTranslation('progress');
  const quarterLabel = useQuarterLabel();
  const columnLabel = useColumnLabel();
  const table = useRef<HTMLTableElement>(null);
  /** Whether the caret is the user's: typed, F2 or a second click. Until then the arrows move from cell to cell. */
  const editing = useRef(false);
  const entered = useRef('');

  // The evidence stands beside the fields: the arrows reach it, Tab passes it by.
  const size = { rows: store.ids.length, columns: columns.length + 1 };
  const isOpen = (command: GridCommand) => (place: GridPlace) => {
    const view = store.view(store.ids[place.row]!);
    const column = columns[place.column];
    if (!column) return command.kind !== 'step';
    const target = targetAt(column.key);
    return !view.locked && (target === undefined || target < view.row.targets.length);
  };
  const enter = ({ row, column }: GridPlace) =>
    table.current?.querySelector<HTMLElement>(`[data-row="${row}"][data-column="${column}"]`)?.focus();

  const edit = (at: GridPlace, text: string) => store.edit(store.ids[at.row]!, columns[at.column]!.key, text);

  const act = (command: GridCommand, at: GridPlace, cell: CellElement): boolean => {
    switch (command.kind) {
      case 'none':
        return false;
      case 'edit':
        editing.current = true;
        cell.setSelectionRange(cell.value.length, cell.value.length);
        return true;
      case 'restore':
        edit(at, entered.current);
        editing.current = false;
        requestAnimationFrame(() => cell.select());
        return true;
      case 'new-line':
        editing.current = true;
        cell.setRangeText('\n', cell.selectionStart ?? 0, cell.selectionEnd ?? 0, 'end');
        edit(at, cell.value);
        return true;
      case 'keep':
        void store.keep(store.ids[at.row]!);
        return go({ kind: 'move', rows: 1, columns: 0 }, at) || true;
      case 'edge':
      case 'move':
      case 'step':
        return go(command, at);
    }
  };
  const go = (command: GridCommand, at: GridPlace): boolean => {
    const next = nextPlace(at, command, size, isOpen(command));
    if (next) enter(next);
    // Tab at the end of the table leads out of it; the other keys stay.
    return next !== undefined || command.kind !== 'step';
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const at = placeOf(event.target);
    if (!at) return;
    const cell = isCell(event.target) ? event.target : undefined;
    // A button is pressed by Enter, as everywhere.
    if (!cell && event.key === 'Enter') return;
    const pressed = {
      key: event.key,
      shift: event.shiftKey,
      ctrl: event.ctrlKey || event.metaKey,
      alt: event.altKey,
      composing: event.nativeEvent.isComposing || event.keyCode === COMPOSING,
    };
    const command = gridCommand(pressed, editing.current, cell instanceof HTMLTextAreaElement);
    const taken = cell ? act(command, at, cell) : go(command, at);
    if (taken && command.kind !== 'none') event.preventDefault();
  };

  const onPaste = (event: ClipboardEvent) => {
    const at = placeOf(event.target);
    const text = event.clipboardData.getData('text/plain');
    // One cell's worth, or words into a text that is being edited: the browser's own paste.
    if (!at || !columns[at.column] || editing.current || !/[\t\n]/.test(text.trimEnd())) return;
    event.preventDefault();
    const rows = store.all().map(({ row, locked }) => ({ id: row.id, locked, targets: row.targets }));
    const { edits, problems } = pasteBlock(readPastedBlock(text), at, rows, columns);
    for (const { id, column, text: pasted } of edits) store.edit(id, column, pasted);
    onPasted(problems);
  };

  const onFocus = ({ target }: { target: EventTarget }) => {
    if (!isCell(target) || !placeOf(target)) return;
    editing.current = false;
    entered.current = target.value;
    target.select();
  };

  return (
    <div className="quarter-grid-scroll">
      <table
        ref={table}
        className="quarter-grid-table"
        aria-label={t('grid.table', { quarter: quarterLabel(quarter) })}
        aria-describedby="quarter-grid-keys"
        onKeyDown={onKeyDown}
        onPaste={onPaste}
        onFocus={onFocus}
        onInput={() => (editing.current = true)}
        onCompositionStart={() => (editing.current = true)}
        onMouseDown={({ target }) => {
          // The first click chooses a cell, the second puts the caret into it.
          if (target === document.activeElement) editing.current = true;
        }}
      >
        <thead>
          <tr>
            <th scope="col" className="quarter-grid-task">
              {t('grid.task')}
            </th>
            {columns.map((column) => (
              <th key={column.key} scope="col" className={`quarter-grid-${column.kind}`}>
                {columnLabel(column.key)}
              </th>
            ))}
            <th scope="col">{t('grid.evidence')}</th>
          </tr>
        </thead>
        <tbody>
          {store.ids.map((id, at) => (
            <GridRowView key={id} id={id} at={at} store={store} columns={columns} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** What old Chromium gives as the code of every key that an input method takes. */
const COMPOSING = 229;
