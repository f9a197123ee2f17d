import type { LedgerColumn } from '#shared/dashboards/ledger-columns.js';
import { isLedgerEdit, type LedgerEditColumn } from '#shared/dashboards/ledger-edit.js';
import {
  DEFAULT_LEDGER_QUERY,
  ledgerQueryString,
  type LedgerQuery,
} from '#shared/dashboards/ledger-query.js';
import { lineAt, lineCount, type LedgerGroup } from '#shared/dashboards/ledger-lines.js';
import { memo, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Checkbox } from 'antd';
import type { Selection } from './bulk/use-selection.js';
import { columnPlace, MARK_WIDTH, tableWidth } from './column-widths.js';
import { EditableCell, EDIT_HINT } from './edit/editable-cell.js';
import { editableIn, type CellEditing } from './edit/use-cell-editing.js';
import { LedgerCell } from './ledger-cell.js';
import { LedgerHead } from './ledger-head.js';
import { LedgerHeading } from './ledger-heading.js';
import type { LedgerUrl } from './use-ledger-url.js';
import type { LedgerListRow, LedgerRowBlocks } from './use-ledger-rows.js';
import { LINE_HEIGHT, useLineWindow } from './use-line-window.js';

interface LedgerTableProps {
  total: number;
  groups: readonly LedgerGroup[];
  blocks: LedgerRowBlocks;
  url: LedgerUrl;
  /** Total and headings are of the view before; its rows would stand in the wrong place. */
  stale: boolean;
  /** Where rows can be marked for a step on many. */
  selection: Selection | null;
  editing: CellEditing;
}

/**
 * Ten thousand rows in one list: only those in view are drawn, as rows of a real table, so that headers belong to
 * their cells for whoever hears the page.
 */
export function LedgerTable({ total, groups, blocks, url, stale, selection, editing }: LedgerTableProps) {
  const { t } = useTranslation('dashboards');
  const { columns, line } = url.query;
  const lines = lineCount(total, groups);
  const { box, window } = useLineWindow(lines, line, listOf(url.query), url.scrollTo);
  const { first, end, top, bottom } = window;
  const width = columns.length + (selection ? 1 : 0);

  useEffect(() => {
    const shown = Array.from({ length: end - first }, (_, n) => lineAt(first + n, groups));
    const places = shown.flatMap((at) => ('place' in at ? [at.place] : []));
    if (places.length > 0 && !stale) blocks.want(places[0]!, places[places.length - 1]!, total);
  }, [blocks, first, end, groups, total, stale]);

  // The one cell that Tab reaches: the one entered last while it is drawn, else the first in view.
  const shownRows = rowsBetween(blocks, groups, first, end);
  const last = editing.entered;
  const known = last && shownRows.some((row) => row.assignmentId === last.assignmentId);
  const openable = (row: LedgerListRow) => editableIn(row, columns).length > 0;
  const visible = rowsBetween(blocks, groups, top, bottom).find(openable) ?? shownRows.find(openable);
  const [firstColumn] = editableIn(visible, columns);
  const stop =
    known && columns.includes(last.column)
      ? last
      : visible && firstColumn && { assignmentId: visible.assignmentId, column: firstColumn };

  return (
    <div className="ledger-box" ref={box} tabIndex={0} role="region" aria-label={t('ledger.title')}>
      <table
        className="ledger-table"
        style={{ width: tableWidth(columns) + (selection ? MARK_WIDTH : 0) }}
        aria-label={t('ledger.title')}
        aria-rowcount={lines + 1}
      >
        <LedgerHead
          url={url}
          mark={
            selection && (
              <MarkInView
                selection={selection}
                ids={rowsBetween(blocks, groups, top, bottom).map(({ assignmentId }) => assignmentId)}
              />
            )
          }
        />
        <tbody>
          <Gap lines={first} width={width} />
          {Array.from({ length: Math.max(0, end - first) }, (_, n) => {
            const number = first + n;
            const at = lineAt(number, groups);
            return 'group' in at ? (
              <LedgerHeading key={number} group={at.group} width={width} number={number} />
            ) : (
              <Line
                key={number}
                row={stale ? undefined : blocks.rowAt(at.place)}
                columns={columns}
                number={number}
                editing={editing}
                stop={columnOf(stop, blocks.rowAt(at.place))}
                open={columnOf(editing.open, blocks.rowAt(at.place))}
                mark={selection?.mark}
                marked={selection?.ids.has(blocks.rowAt(at.place)?.assignmentId ?? '') ?? false}
              />
            );
          })}
          <Gap lines={lines - end} width={width} />
        </tbody>
      </table>
      {stop && (
        <span className="visually-hidden" id={EDIT_HINT}>
          {t('edit.hint')}
        </span>
      )}
      <span className="visually-hidden" role="status">
        {t('ledger.place', { line: lines === 0 ? 0 : top + 1, lines })}
      </span>
    </div>
  );
}

/** The same for queries that show the same lines, in whatever columns. */
const listOf = (query: LedgerQuery): string =>
  ledgerQueryString({ ...query, line: 0, viewId: null, columns: DEFAULT_LEDGER_QUERY.columns });

/** In the place of lines that are not drawn. */
function Gap({ lines, width }: { lines: number; width: number }) {
  if (lines <= 0) return null;
  return (
    <tr aria-hidden="true">
      <td className="ledger-gap" colSpan={width} style={{ height: lines * LINE_HEIGHT }} />
    </tr>
  );
}

/** The rows that stand on those lines, as far as they have come. */
const rowsBetween = (
  blocks: LedgerRowBlocks,
  groups: readonly LedgerGroup[],
  top: number,
  bottom: number,
): LedgerListRow[] =>
  Array.from({ length: Math.max(0, bottom - top) }, (_, n) => lineAt(top + n, groups)).flatMap(
    (at) => ('place' in at ? blocks.rowAt(at.place) : undefined) ?? [],
  );

/** The column of a place, in the row that it is in. */
const columnOf = (
  place: CellEditing['open'] | undefined,
  row: LedgerListRow | undefined,
): LedgerEditColumn | null => (row && place?.assignmentId === row.assignmentId ? place.column : null);

/** Marks the rows in view, or none of them. */
function MarkInView({ selection, ids }: { selection: Selection; ids: readonly string[] }) {
  const { t } = useTranslation('dashboards');
  const marked = ids.filter((id) => selection.ids.has(id)).length;
  return (
    <Checkbox
      aria-label={t('bulk.markPage')}
      checked={marked > 0 && marked === ids.length}
      indeterminate={marked > 0 && marked < ids.length}
      onChange={({ target }) => selection.mark(ids, target.checked)}
    />
  );
}

interface LineProps {
  row: LedgerListRow | undefined;
  columns: readonly LedgerColumn[];
  /** From 0. */
  number: number;
  mark: Selection['mark'] | undefined;
  marked: boolean;
  editing: CellEditing;
  /** The column in which Tab stops, and the one that is open: both in this row or null. */
  stop: LedgerEditColumn | null;
  open: LedgerEditColumn | null;
}

const Line = memo(function Line(props: LineProps) {
  const { row, columns, number, mark, marked, editing, stop, open } = props;
  const { t } = useTranslation('dashboards');
  return (
    <tr className="ledger-line" aria-rowindex={number + 2} aria-busy={row === undefined}>
      {mark && (
        <td className="ledger-stays ledger-mark">
          {row && (
            <Checkbox
              aria-label={t('bulk.mark', { code: row.code, unit: row.unitName })}
              checked={marked}
              onChange={({ target }) => mark([row.assignmentId], target.checked)}
            />
          )}
        </td>
      )}
      {columns.map((column) => {
        const place = columnPlace(column, columns, mark !== undefined);
        if (row && isLedgerEdit(column) && editableIn(row, [column]).length > 0)
          return (
            <EditableCell
              key={column}
              row={row}
              column={column}
              editing={editing}
              stop={stop === column}
              open={open === column}
              place={place}
            />
          );
        return (
          <td key={column} {...place}>
            {row ? <LedgerCell row={row} column={column} /> : <span className="ledger-coming" />}
          </td>
        );
      })}
    </tr>
  );
});
