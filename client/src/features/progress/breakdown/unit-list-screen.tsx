import { useQuery } from '@apollo/client/react';
import type { TableColumnsType } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import type { UnitListQuery } from '../../../generated/graphql.js';
import { urls } from '../../../lib/urls.js';
import { useViewer } from '../../../lib/viewer/viewer-context.js';
import { DataTable } from '../../../ui/data-table.js';
import { EmptyState } from '../../../ui/empty-state.js';
import { PageHeader } from '../../../ui/page-header.js';
import { QueryView } from '../../../ui/query-view.js';
import { StatusTag } from '../../../ui/status-tag.js';
import { unitListDocument } from './breakdown.documents.js';

type Item = UnitListQuery['unitList']['rows'][number];

const PAGE_SIZE = 50;

/** 本单位清单: the superior items one by one, with what the unit has made of each. */
export function UnitListScreen() {
  const { t } = useTranslation('breakdown');
  const viewer = useViewer();
  const [parameters, setParameters] = useSearchParams();
  const page = Math.max(1, Number(parameters.get('page')) || 1);
  const list = useQuery(unitListDocument, {
    variables: { page: { page, pageSize: PAGE_SIZE } },
    fetchPolicy: 'cache-and-network',
  });
  const columns = useColumns();
  return (
    <>
      <PageHeader
        title={t('list.title')}
        description={t('list.description')}
        actions={viewer.unitId && <Link to={urls.unit(viewer.unitId)}>{t('register')}</Link>}
      />
      <QueryView result={list} rows={10}>
        {({ unitList }) => (
          <div className="panel panel-flush">
            <div className="panel-head">
              <h2>
                {unitList.missing > 0 ? t('list.missing', { count: unitList.missing }) : t('list.complete')}
              </h2>
            </div>
            <DataTable<Item>
              label={t('list.table')}
              rowKey="assignmentId"
              rows={unitList.rows}
              columns={columns}
              pagination={{
                current: page,
                pageSize: PAGE_SIZE,
                total: unitList.total,
                showSizeChanger: false,
                onChange: (next) => setParameters(next > 1 ? { page: String(next) } : {}),
              }}
              empty={<EmptyState icon="work" title={t('list.empty')} hint={t('list.emptyHint')} />}
            />
          </div>
        )}
      </QueryView>
    </>
  );
}

function useColumns(): TableColumnsType<Item> {
  const { t } = useTranslation('breakdown');
  const named = (name: string | null | undefined) => name ?? <span className="quiet">{t('unset')}</span>;
  return [
    {
      title: t('list.task'),
      render: (_, { assignmentId, taskCode, taskTitle, planTitle }) => (
        <>
          <Link to={urls.assignment(assignmentId)}>{`${taskCode} ${taskTitle}`}</Link>
          <div className="quiet">{planTitle}</div>
        </>
      ),
    },
    { title: t('list.dueOn'), className: 'nowrap', render: (_, { dueOn }) => dueOn ?? '—' },
    { title: t('division'), render: (_, { divisionName }) => named(divisionName) },
    { title: t('officer'), render: (_, { officerName }) => named(officerName) },
    { title: t('leader'), render: (_, { leaderName }) => named(leaderName) },
    {
      title: t('list.progress'),
      render: (_, { stepCount, doneCount, nextDueOn }) =>
        stepCount === 0 ? (
          '—'
        ) : (
          <>
            <StatusTag tone={doneCount === stepCount ? 'good' : 'neutral'}>
              {t('list.done', { done: doneCount, total: stepCount })}
            </StatusTag>
            {nextDueOn && <div className="quiet">{t('list.next', { date: nextDueOn })}</div>}
          </>
        ),
    },
  ];
}
