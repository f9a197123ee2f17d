import { useQuery } from '@apollo/client/react';
import { Button, type TableColumnsType } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { DrawFieldsFragment } from '../../../generated/graphql.js';
import { instantLabel } from '../../../lib/format/civil-date-label.js';
import { useLabels } from '../../../lib/labels/labels.js';
import { urls } from '../../../lib/urls.js';
import { useMayDo } from '../../../lib/viewer/viewer-context.js';
import { DataTable } from '../../../ui/data-table.js';
import { EmptyState } from '../../../ui/empty-state.js';
import { PageHeader } from '../../../ui/page-header.js';
import { Panel } from '../../../ui/panel.js';
import { QueryView } from '../../../ui/query-view.js';
import { StatusTag } from '../../../ui/status-tag.js';
import { drawsDocument } from './draws.document.js';
import { PrepareDrawDrawer } from './prepare-draw-drawer.js';

const PAGE_SIZE = 50;

/** 双随机抽取: every draw of the office, committed to and drawn. */
export function DrawsScreen() {
  const { t } = useTranslation('oversight');
  const mayPrepare = useMayDo('draw.prepare');
  const [page, setPage] = useState(1);
  const [preparing, setPreparing] = useState(false);
  const result = useQuery(drawsDocument, {
    variables: { page: { page, pageSize: PAGE_SIZE } },
    fetchPolicy: 'cache-and-network',
  });
  return (
    <div className="stack">
      <PageHeader
        title={t('draws.title')}
        description={t('draws.description')}
        actions={
          mayPrepare && (
            <Button type="primary" onClick={() => setPreparing(true)}>
              {t('draws.prepare')}
            </Button>
          )
        }
      />
      <QueryView result={result} rows={6}>
        {({ spotCheckDraws: { rows, total } }) => (
          <Panel flush>
            <DrawsTable rows={rows} total={total} page={page} onPage={setPage} />
          </Panel>
        )}
      </QueryView>
      {preparing && <PrepareDrawDrawer onClose={() => setPreparing(false)} />}
    </div>
  );
}

interface DrawsTableProps {
  rows: readonly DrawFieldsFragment[];
  total: number;
  page: number;
  onPage: (page: number) => void;
}

function DrawsTable({ rows, total, page, onPage }: DrawsTableProps) {
  const { t } = useTranslation('oversight');
  const { assessment } = useLabels();
  const columns: TableColumnsType<DrawFieldsFragment> = [
    {
      title: t('draws.name'),
      dataIndex: 'title',
      render: (title: string, { id }) => <Link to={urls.draw(id)}>{title}</Link>,
    },
    {
      title: t('draws.state'),
      dataIndex: 'state',
      render: (_, { state }) => (
        <StatusTag tone={state === 'drawn' ? 'good' : 'info'}>{assessment.drawStates[state]}</StatusTag>
      ),
    },
    { title: t('draws.population'), dataIndex: 'unitCount', align: 'right' },
    { title: t('draws.drawnUnits'), align: 'right', render: (_, { units }) => units.length || '—' },
    {
      title: t('draws.preparedAt'),
      render: (_, { preparedAt, preparedByName }) => `${instantLabel(preparedAt)} ${preparedByName ?? ''}`,
    },
    {
      title: t('draws.drawnAt'),
      render: (_, { drawnAt, drawnByName }) =>
        drawnAt ? `${instantLabel(drawnAt)} ${drawnByName ?? ''}` : '—',
    },
  ];
  return (
    <DataTable<DrawFieldsFragment>
      label={t('draws.title')}
      rowKey="id"
      rows={rows}
      columns={columns}
      pages={{ page, pageSize: PAGE_SIZE, total, onPage }}
      empty={<EmptyState icon="check" title={t('draws.empty')} hint={t('draws.emptyHint')} />}
    />
  );
}
