import { useQuery } from '@apollo/client/react';
import type { TableColumnsType } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { EscalatedWorkQuery } from '../../../generated/graphql.js';
import { urls } from '../../../lib/urls.js';
import { DataTable } from '../../../ui/data-table.js';
import { EmptyState } from '../../../ui/empty-state.js';
import { QueryView } from '../../../ui/query-view.js';
import '../ledger/ledger.css';
import { escalatedWorkDocument } from './overview.document.js';

type Share = EscalatedWorkQuery['escalatedWork']['rows'][number];

const PAGE_SIZE = 8;

/** 逾期升级: what is on the ladder now, highest step first; each step is a switch with its count. */
export function EscalatedList() {
  const { t } = useTranslation('dashboards');
  const [step, setStep] = useState<number | null>(null);
  const [page, setPage] = useState(1);
  const result = useQuery(escalatedWorkDocument, {
    variables: { step, page: { page, pageSize: PAGE_SIZE } },
    fetchPolicy: 'cache-and-network',
  });
  const choose = (next: number | null) => {
    setStep(next);
    setPage(1);
  };
  const columns: TableColumnsType<Share> = [
    {
      title: t('escalated.step'),
      key: 'step',
      width: 96,
      render: (_, { name }) => <strong>{name}</strong>,
    },
    {
      title: t('escalated.task'),
      key: 'task',
      render: (_, row) => (
        <Link className="attention-title" title={row.taskTitle} to={urls.task(row.taskId)}>
          {row.taskTitle}
        </Link>
      ),
    },
    { title: t('escalated.unit'), dataIndex: 'unitName', width: 160 },
    { title: t('escalated.dueOn'), dataIndex: 'dueOn', width: 112 },
    {
      title: t('escalated.overdue'),
      dataIndex: 'daysOverdue',
      width: 104,
      align: 'right',
      render: (days: number) => t('escalated.days', { days }),
    },
    { title: t('escalated.raisedOn'), dataIndex: 'raisedOn', width: 112 },
  ];
  const data = result.data ?? result.previousData;
  return (
    <QueryView result={{ ...result, data }}>
      {({ escalatedWork: { rows, total, steps } }) => (
        <>
          {steps.length > 0 && (
            <div className="ledger-counts" role="group" aria-label={t('escalated.steps')}>
              {steps.map((one) => (
                <button
                  key={one.step}
                  type="button"
                  className={one.step === step ? 'count-switch count-switch-on' : 'count-switch'}
                  aria-pressed={one.step === step}
                  onClick={() => choose(one.step === step ? null : one.step)}
                >
                  {one.name}
                  <strong>{one.count}</strong>
                </button>
              ))}
            </div>
          )}
          <DataTable<Share>
            label={t('escalated.title')}
            rows={rows}
            rowKey="assignmentId"
            columns={columns}
            scroll={{ x: 720 }}
            pagination={
              total > PAGE_SIZE && {
                current: page,
                pageSize: PAGE_SIZE,
                total,
                showSizeChanger: false,
                onChange: setPage,
              }
            }
            empty={<EmptyState icon="check" title={t('escalated.none')} hint={t('escalated.noneHint')} />}
          />
        </>
      )}
    </QueryView>
  );
}
