import { Table, type TablePaginationConfig, type TableProps } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useReachableScroll } from './use-reachable-scroll.js';

/** Where a table stands in a list that the server sends page by page. */
interface Pages {
  /** From 1. */
  page: number;
  pageSize: number;
  /** Rows of all pages. */
  total: number;
  onPage: (page: number) => void;
}

interface DataTableProps<Row extends object> extends Omit<TableProps<Row>, 'dataSource' | 'title'> {
  rows: readonly Row[];
  /** Names the table for screen readers. */
  label: string;
  /** Shown instead of "no data": what to do next. */
  empty?: ReactNode;
  /** In the place of `pagination`; a list of one page has no pager. */
  pages?: Pages;
}

/** A dense table: real headers, `aria-sort` from antd's sorters, 共 N 条 beside the pager. */
export function DataTable<Row extends object>({
  rows,
  label,
  empty,
  pagination = false,
  pages,
  ...rest
}: DataTableProps<Row>) {
  const { t } = useTranslation('ui');
  const pager = pages ? pagerOf(pages) : pagination;
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
        pager ? { showTotal: (count) => t('total', { count }), showSizeChanger: true, ...pager } : false
      }
    />
  );
}

const pagerOf = ({ page, pageSize, total, onPage }: Pages): TablePaginationConfig | false =>
  total > pageSize && { current: page, pageSize, total, showSizeChanger: false, onChange: onPage };
