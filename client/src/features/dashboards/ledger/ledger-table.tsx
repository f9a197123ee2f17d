import type { LedgerColumn } from '#shared/dashboards/ledger-columns.js';
import { lineAt, lineCount, type LedgerGroup } from '#shared/dashboards/ledger-lines.js';
import { memo, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { LedgerRowFieldsFragment } from '../../../generated/graphql.js';
import { columnPlace, tableWidth } from './column-widths.js';
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
}

/**
 * Ten thousand rows in one list: only those in view are drawn, as rows of a real table, so that headers belong to
 * their cells for whoever hears the page.
 */
export function LedgerTable({ total, groups, blocks, url, stale }: LedgerTableProps) {
  const { t } = useTranslation('dashboards');
  const { columns, line } = url.query;
  const lines = lineCount(total, groups);
  const { box, window } = useLineWindow(lines, line, url.scrollTo);
  const { first, end, top } = window;

  useEffect(() => {
    const shown = Array.from({ length: end - first }, (_, n) => lineAt(first + n, groups));
    const places = shown.flatMap((at) => ('place' in at ? [at.place] : []));
    if (places.length > 0 && !stale) blocks.want(places[0]!, places[places.length - 1]!, total);
  }, [blocks, first, end, groups, total, stale]);

  return (
    <div className="ledger-box" ref={box} tabIndex={0} role="region" aria-label={t('ledger.title')}>
      <table
        className="ledger-table"
        style={{ width: tableWidth(columns) }}
        aria-label={t('ledger.title')}
        aria-rowcount={lines + 1}
      >
        <LedgerHead url={url} />
        <tbody>
          <Gap lines={first} width={columns.length} />
          {Array.from({ length: Math.max(0, end - first) }, (_, n) => {
            const number = first + n;
            const at = lineAt(number, groups);
            return 'group' in at ? (
              <LedgerHeading key={number} group={at.group} width={columns.length} number={number} />
            ) : (
              <Line
                key={number}
                row={stale ? undefined : blocks.rowAt(at.place)}
                columns={columns}
                number={number}
              />
            );
          })}
          <Gap lines={lines - end} width={columns.length} />
        </tbody>
      </table>
      <span className="visually-hidden" role="status">
        {t('ledger.place', { line: lines === 0 ? 0 : top + 1, lines })}
      </span>
    </div>
  );
}

/** In the place of lines that are not drawn. */
function Gap({ lines, width }: { lines: number; width: number }) {
  if (lines <= 0) return null;
  return (
    <tr aria-hidden="true">
      <td className="ledger-gap" colSpan={width} style={{ height: lines * LINE_HEIGHT }} />
    </tr>
  );
}

interface LineProps {
  row: LedgerRowFieldsFragment | undefined;
  columns: readonly LedgerColumn[];
  /** From 0. */
  number: number;
}

const Line = memo(function Line({ row, columns, number }: LineProps) {
  return (
    <tr className="ledger-line" aria-rowindex={number + 2} aria-busy={row === undefined}>
      {columns.map((column) => (
        <td key={column} {...columnPlace(column, columns)}>
          {row ? <LedgerCell row={row} column={column} /> : <span className="ledger-coming" />}
        </td>
      ))}
    </tr>
  );
});
