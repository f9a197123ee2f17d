import type { TableColumnsType } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { LedgerRowFieldsFragment } from '../../../generated/graphql.js';
import { percentLabel } from '../../../lib/format/number-labels.js';
import { useLabels } from '../../../lib/labels/labels.js';
import { urls } from '../../../lib/urls.js';
import { DataTable } from '../../../ui/data-table.js';
import { EmptyState } from '../../../ui/empty-state.js';
import { ExplainedLight } from '../../../ui/explained-light.js';

type Row = LedgerRowFieldsFragment;

/** What the server puts first: the longest overdue and the furthest behind. */
export function AttentionList({ rows }: { rows: readonly Row[] }) {
  const { t } = useTranslation('dashboards');
  const labels = useLabels();
  const heading = labels.dashboards.ledgerColumns;

  const columns: TableColumnsType<Row> = [
    {
      title: heading.light,
      key: 'light',
      width: '13em',
      render: (_, { light, lightReason }) => <ExplainedLight light={light} reason={lightReason} />,
    },
    {
      title: heading.title,
      key: 'title',
      render: (_, row) => (
        <Link className="attention-title" title={row.title} to={urls.assignment(row.assignmentId)}>
          {row.title}
        </Link>
      ),
    },
    { title: heading.unit, dataIndex: 'unitName', width: '12em' },
    { title: heading.due_on, dataIndex: 'dueOn', width: '8em' },
    {
      title: heading.percent,
      dataIndex: 'percent',
      width: '7.5em',
      align: 'right',
      render: (p: string) => percentLabel(p),
    },
  ];
  return (
    <DataTable<Row>
      label={t('overview.attention')}
      rows={rows}
      rowKey="assignmentId"
      columns={columns}
      scroll={{ x: '48em' }}
      tableLayout="fixed"
      empty={
        <EmptyState icon="check" title={t('overview.nothingNeeded')} hint={t('overview.nothingNeededHint')} />
      }
    />
  );
}
