import { useQuery } from '@apollo/client/react';
import { Radio, type TableColumnsType } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { fillIn } from '#shared/kernel/fill-in.js';
import type { DataAlertKind, DataAlertsQuery } from '../../../generated/graphql.js';
import { useLabels } from '../../../lib/labels/labels.js';
import { urls } from '../../../lib/urls.js';
import { DataTable } from '../../../ui/data-table.js';
import { EmptyState } from '../../../ui/empty-state.js';
import { QueryView } from '../../../ui/query-view.js';
import { attentionToday } from './attention-today.js';
import { dataAlertsDocument } from './attention.document.js';

type Alert = DataAlertsQuery['dataAlerts']['rows'][number];
const PAGE_SIZE = 50;

/** The alerts of the present year's plans. A number on a kind opens exactly so many rows. */
export function DataAlertsTable() {
  const { t } = useTranslation('dashboards');
  const labels = useLabels();
  const [kind, setKind] = useState<DataAlertKind | null>(null);
  const [page, setPage] = useState(1);
  const alerts = useQuery(dataAlertsDocument, {
    variables: { year: attentionToday().year, kind, page: { page, pageSize: PAGE_SIZE } },
    fetchPolicy: 'cache-and-network',
  });
  const columns: TableColumnsType<Alert> = [
    { title: t('attention.code'), dataIndex: 'taskCode', className: 'nowrap' },
    {
      title: t('attention.task'),
      dataIndex: 'taskTitle',
      className: 'attention-task',
      render: (title: string, { assignmentId }) => <Link to={urls.assignment(assignmentId)}>{title}</Link>,
    },
    { title: t('attention.unit'), dataIndex: 'unitName', width: 160 },
    {
      title: t('attention.kind'),
      key: 'kind',
      className: 'nowrap',
      render: (_, alert) => labels.attention.alertKinds[alert.kind],
    },
    {
      title: t('attention.reason'),
      key: 'reason',
      render: (_, alert) =>
        fillIn(labels.attention.alerts[alert.kind], alert.values as Record<string, unknown>),
    },
  ];
  return (
    <QueryView result={alerts} rows={10}>
      {({ dataAlerts: { total, counts, rows } }) => (
        <>
          <Radio.Group
            className="attention-kinds"
            aria-label={t('attention.kind')}
            optionType="button"
            value={kind ?? ''}
            onChange={({ target }) => {
              setKind((target.value as DataAlertKind | '') || null);
              setPage(1);
            }}
            options={[
              {
                value: '',
                label: t('attention.all', { count: counts.reduce((all, one) => all + one.count, 0) }),
              },
              ...counts.map((one) => ({
                value: one.kind,
                label: `${labels.attention.alertKinds[one.kind]} ${one.count}`,
              })),
            ]}
          />
          <DataTable<Alert>
            label={t('attention.tabs.alerts')}
            rowKey={(row) => `${row.assignmentId} ${row.kind}`}
            rows={rows}
            columns={columns}
            pages={{ page, pageSize: PAGE_SIZE, total, onPage: setPage }}
            empty={
              <EmptyState icon="check" title={t('attention.noAlerts')} hint={t('attention.noAlertsHint')} />
            }
          />
        </>
      )}
    </QueryView>
  );
}
