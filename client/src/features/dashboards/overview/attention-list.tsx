import { ledgerLink } from '#shared/dashboards/ledger-query.js';
import { asCivilDate, daysBetween } from '#shared/kernel/civil-date.js';
import type { TableColumnsType } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { LedgerRowFieldsFragment } from '../../../generated/graphql.js';
import { percentLabel } from '../../../lib/format/number-labels.js';
import { useLabels } from '../../../lib/labels/labels.js';
import { urls } from '../../../lib/urls.js';
import { useViewer } from '../../../lib/viewer/viewer-context.js';
import { DataTable } from '../../../ui/data-table.js';
import { EmptyState } from '../../../ui/empty-state.js';
import { ExplainedLight } from '../../../ui/explained-light.js';
import { Panel } from '../../../ui/panel.js';

type Row = LedgerRowFieldsFragment;

/** What the server puts first: the longest overdue and the furthest behind. */
export function AttentionList({ rows, year }: { rows: readonly Row[]; year: number }) {
  const { t } = useTranslation('dashboards');
  const labels = useLabels();
  const { today } = useViewer();
  const heading = labels.dashboards.ledgerColumns;

  const distance = (dueOn: string | null) => {
    if (!dueOn) return '';
    const days = daysBetween(asCivilDate(today), asCivilDate(dueOn));
    return days < 0 ? t('overview.overdueBy', { days: -days }) : t('overview.dueIn', { days });
  };

  const columns: TableColumnsType<Row> = [
    {
      title: heading.light,
      key: 'light',
      width: 150,
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
    { title: heading.unit, dataIndex: 'unitName', width: 140 },
    { title: heading.due_on, dataIndex: 'dueOn', width: 104 },
    { title: t('overview.distance'), key: 'distance', width: 104, render: (_, { dueOn }) => distance(dueOn) },
    {
      title: heading.percent,
      dataIndex: 'percent',
      width: 104,
      align: 'right',
      render: (p: string) => percentLabel(p),
    },
  ];
  return (
    <Panel
      title={t('overview.attention')}
      extra={<Link to={ledgerLink({ year, lights: ['red'] })}>{t('overview.allRed')}</Link>}
      flush
    >
      <DataTable<Row>
        label={t('overview.attention')}
        rows={rows}
        rowKey="assignmentId"
        columns={columns}
        scroll={{ x: 720 }}
        tableLayout="fixed"
        empty={
          <EmptyState
            icon="check"
            title={t('overview.nothingNeeded')}
            hint={t('overview.nothingNeededHint')}
          />
        }
      />
    </Panel>
  );
}
