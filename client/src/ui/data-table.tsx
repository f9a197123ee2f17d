import { Table, type TableProps } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useReachableScroll } from './use-reachable-scroll.js';

interface DataTableProps<Row extends object> extends Omit<TableProps<Row>, 'dataSource' | 'title'> {
  rows: readonly Row[];
  /** Names the table for screen readers. */
  label: string;
  /** Shown instead of "no data": what to do next. */
  empty?: ReactNode;
}

/** A dense table: real headers, `aria-sort` from antd's sorters, 共 N 条 beside the pager. */
export function DataTable<Row extends object>({
  rows,
  label,
  empty,
  pagination,
  ...rest
}: DataTableProps<Row>) {
  const { t } = useTranslation('ui');
  const watchScroll = useReachableScroll(label);
  return (
    <Table<Row>
      ref={watchScroll}
      size="small"
      aria-label={label}
      dataSource={rows}
      showSorterTooltip={false}
      scroll={{ x: 'max-content' }}
      {...(empty !== undefined && { locale: { emptyText: empty } })}
      {...rest}
      pagination={
        pagination
          ? { showTotal: (count) => t('total', { count }), showSizeChanger: true, ...pagination }
          : false
      }
    />
  );
}
