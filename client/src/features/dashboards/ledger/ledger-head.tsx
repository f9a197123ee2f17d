import type { LedgerColumn } from '#shared/dashboards/ledger-columns.js';
import { DEFAULT_LEDGER_QUERY, type LedgerSort } from '#shared/dashboards/ledger-query.js';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLabels } from '../../../lib/labels/labels.js';
import { ColumnFilter } from './column-filter/column-filter.js';
import { columnPlace } from './column-widths.js';
import type { LedgerUrl } from './use-ledger-url.js';

/** Up, down, and back to the usual order. */
function nextSort(column: LedgerColumn, sort: LedgerSort): LedgerSort {
  if (sort.key !== column) return { key: column, direction: 'asc' };
  return sort.direction === 'asc' ? { key: column, direction: 'desc' } : DEFAULT_LEDGER_QUERY.sort;
}

/** The names of the columns: each sorts by its column and opens that column's filter. */
export function LedgerHead({ url, mark }: { url: LedgerUrl; mark?: ReactNode }) {
  const { t } = useTranslation('dashboards');
  const { ledgerColumns } = useLabels().dashboards;
  const { columns, sort } = url.query;
  return (
    <thead>
      <tr aria-rowindex={1}>
        {mark && <th className="ledger-stays ledger-mark">{mark}</th>}
        {columns.map((column) => {
          const sorted = sort.key === column ? sort.direction : undefined;
          const way = sorted === 'asc' ? 'ascending' : sorted === 'desc' ? 'descending' : 'none';
          return (
            <th key={column} scope="col" aria-sort={way} {...columnPlace(column, columns, Boolean(mark))}>
              <span className="ledger-head-cell">
                <button
                  type="button"
                  className="ledger-sort"
                  title={t('ledger.sortBy')}
                  onClick={() => url.change({ sort: nextSort(column, sort) })}
                >
                  {ledgerColumns[column]}
                  <span className={`sort-mark sort-mark-${way}`} aria-hidden="true" />
                </button>
                <ColumnFilter column={column} url={url} />
              </span>
            </th>
          );
        })}
      </tr>
    </thead>
  );
}
