import type { LedgerColumn } from '#shared/dashboards/ledger-columns.js';
import {
  DEFAULT_LEDGER_QUERY,
  ledgerQueryString,
  type LedgerQuery,
} from '#shared/dashboards/ledger-query.js';
import { lineAt, lineCount, type LedgerGroup } from '#shared/dashboards/ledger-lines.js';
import { memo, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { LedgerRowFieldsFragment } from '../../../generated/graphql.js';
import { Checkbox } from 'antd';
import type { Selection } from './bulk/use-selection.js';
import { columnPlace, MARK_WIDTH, tableWidth } from './column-widths.js';
import { LedgerCell } from './ledger-cell.js';
import { LedgerHead } from './ledger-head.js';
import { LedgerHeading } from './ledger-heading.js';
import type { LedgerUrl } from './use-ledger-url.js';
import type { LedgerRowBlocks } from './use-ledger-rows.js';
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
}

/**
 * Ten thousand rows in one list: only those in view are drawn, as rows of a real table, so that headers belong to
 * their cells for whoever hears the page.
 */
export function LedgerTable({ total, groups, blocks, url, stale, selection }: LedgerTableProps) {
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
          mark={selection && <MarkInView selection={selection} ids={shownIds(blocks, groups, top, bottom)} />}
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
                mark={selection?.mark}
                marked={selection?.ids.has(blocks.rowAt(at.place)?.assignmentId ?? '') ?? false}
              />
            );
          })}
          <Gap lines={lines - end} width={width} />
        </tbody>
      </table>
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

/** The rows that stand in view, as far as they have come. */
const shownIds = (
  blocks: LedgerRowBlocks,
  groups: readonly LedgerGroup[],
  top: number,
  bottom: number,
): string[] =>
  Array.from({ length: Math.max(0, bottom - top) }, (_, n) => lineAt(top + n, groups)).flatMap((at) => {
    const row = 'place' in at ? blocks.rowAt(at.place) : undefined;
    return row ? [row.assignmentId] : [];
  });

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
  row: LedgerRowFieldsFragment | undefined;
  columns: readonly LedgerColumn[];
  /** From 0. */
  number: number;
  mark: Selection['mark'] | undefined;
  marked: boolean;
}

const Line = memo(function Line({ row, columns, number, mark, marked }: LineProps) {
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
      {columns.map((column) => (
        <td key={column} {...columnPlace(column, columns, mark !== undefined)}>
          {row ? <LedgerCell row={row} column={column} /> : <span className="ledger-coming" />}
        </td>
      ))}
    </tr>
  );
});
