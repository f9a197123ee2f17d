import { isSortable, LEDGER_SORT_KEYS } from '#shared/dashboards/ledger-columns.js';
import { DEFAULT_LEDGER_QUERY, LEDGER_PAGE_SIZES } from '#shared/dashboards/ledger-query.js';
import type { TableColumnType } from 'antd';
import type { SorterResult } from 'antd/es/table/interface.js';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { LedgerQuery as LedgerData, LedgerRowFieldsFragment } from '../../../generated/graphql.js';
import { useLabels } from '../../../lib/labels/labels.js';
import { DataTable } from '../../../ui/data-table.js';
import { EmptyState } from '../../../ui/empty-state.js';
import { COLUMN_WIDTHS, LedgerCell } from './ledger-cell.js';
import type { LedgerUrl } from './use-ledger-url.js';

type Row = LedgerRowFieldsFragment;

interface LedgerTableProps {
  ledger: LedgerData['ledger'];
  url: LedgerUrl;
  loading: boolean;
}

export function LedgerTable({ ledger, url, loading }: LedgerTableProps) {
  const { t } = useTranslation('dashboards');
  const { dashboards } = useLabels();
  const { columns, sort, filter } = url.query;

  const tableColumns = columns.map((column): TableColumnType<Row> => ({
    key: column,
    title: dashboards.ledgerColumns[column],
    width: COLUMN_WIDTHS[column],
    ...(column === 'code' || column === 'title' ? { fixed: 'left' as const } : {}),
    ...(column === 'percent' ? { align: 'right' as const } : {}),
    ...(isSortable(column)
      ? {
          sorter: true,
          sortOrder: sort.key === column ? (sort.direction === 'asc' ? 'ascend' : 'descend') : null,
        }
      : {}),
    render: (_, row) => <LedgerCell row={row} column={column} />,
  }));

  const onSort = (sorter: SorterResult<Row> | SorterResult<Row>[]) => {
    const { columnKey, order } = Array.isArray(sorter) ? (sorter[0] ?? {}) : sorter;
    const key = LEDGER_SORT_KEYS.find((name) => name === columnKey);
    url.change({
      sort:
        key && order ? { key, direction: order === 'ascend' ? 'asc' : 'desc' } : DEFAULT_LEDGER_QUERY.sort,
    });
  };

  const filtered = Object.keys(filter).length > 0;
  return (
    <DataTable<Row>
      label={t('ledger.title')}
      rows={ledger.rows}
      rowKey="assignmentId"
      columns={tableColumns}
      loading={loading}
      scroll={{
        x: columns.reduce((sum, column) => sum + COLUMN_WIDTHS[column], 0),
        y: 'max(320px, calc(100vh - 396px))',
      }}
      onChange={(_pagination, _filters, sorter, { action }) => {
        if (action === 'sort') onSort(sorter);
      }}
      pagination={{
        current: ledger.page,
        pageSize: ledger.pageSize,
        total: ledger.total,
        pageSizeOptions: [...LEDGER_PAGE_SIZES],
        onChange: (page, pageSize) =>
          url.change(pageSize === ledger.pageSize ? { page } : { page: 1, pageSize }),
      }}
      empty={
        filtered ? (
          <EmptyState
            icon="ledger"
            title={t('ledger.empty')}
            hint={t('ledger.emptyHint')}
            action={<Button onClick={() => url.change({ filter: {} })}>{t('ledger.reset')}</Button>}
          />
        ) : (
          <EmptyState icon="ledger" title={t('ledger.nothingYet')} hint={t('ledger.nothingYetHint')} />
        )
      }
    />
  );
}
