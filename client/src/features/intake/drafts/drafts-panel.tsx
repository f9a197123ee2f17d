import { useQuery } from '@apollo/client/react';
import type { TableProps } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { BreakdownDraftsQuery } from '../../../generated/graphql.js';
import { graphql } from '../../../generated/index.js';
import { instantLabel } from '../../../lib/format/civil-date-label.js';
import { urls } from '../../../lib/urls.js';
import { DataTable } from '../../../ui/data-table.js';
import { EmptyState } from '../../../ui/empty-state.js';
import { Panel } from '../../../ui/panel.js';
import { QueryView } from '../../../ui/query-view.js';
import { DraftStateTag } from './draft-state-tag.js';

const breakdownDraftsDocument = graphql(`
  query BreakdownDrafts($page: PageInput!) {
    breakdownDrafts(page: $page) {
      total
      rows {
        id
        version
        state
        sourceName
        title
        taskCount
        planId
        createdAt
        updatedAt
      }
    }
  }
`);

type DraftRow = BreakdownDraftsQuery['breakdownDrafts']['rows'][number];

export function DraftsPanel() {
  const { t } = useTranslation('intake');
  const [page, setPage] = useState({ page: 1, pageSize: 20 });
  const query = useQuery(breakdownDraftsDocument, { variables: { page } });
  const columns: NonNullable<TableProps<DraftRow>['columns']> = [
    {
      title: t('drafts.documentTitle'),
      render: (_, row) => <Link to={urls.breakdownDraft(row.id)}>{row.title || t('drafts.untitled')}</Link>,
    },
    { title: t('drafts.source'), dataIndex: 'sourceName' },
    { title: t('drafts.tasks'), dataIndex: 'taskCount', align: 'right' },
    { title: t('drafts.state'), render: (_, row) => <DraftStateTag state={row.state} /> },
    { title: t('drafts.updated'), render: (_, row) => instantLabel(row.updatedAt) },
    { title: t('drafts.actions'), render: (_, row) => <DraftLinks row={row} /> },
  ];
  return (
    <Panel flush title={t('drafts.title')}>
      <QueryView result={query} rows={4}>
        {({ breakdownDrafts: { total, rows } }) => (
          <DataTable<DraftRow>
            label={t('drafts.table')}
            rowKey="id"
            rows={rows}
            columns={columns}
            loading={query.loading && !query.data}
            pagination={{
              current: page.page,
              pageSize: page.pageSize,
              total,
              onChange: (current, pageSize) => setPage({ page: current, pageSize }),
            }}
            empty={<EmptyState icon="intake" title={t('drafts.empty')} hint={t('drafts.emptyHint')} />}
          />
        )}
      </QueryView>
    </Panel>
  );
}

function DraftLinks({ row }: { row: DraftRow }) {
  const { t } = useTranslation('intake');
  if (row.planId) return <Link to={urls.plan(row.planId)}>{t('drafts.plan')}</Link>;
  return (
    <Link to={urls.breakdownDraft(row.id)}>
      {row.state === 'in_review' ? t('drafts.review') : t('drafts.view')}
    </Link>
  );
}
