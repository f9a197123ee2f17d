import { useQuery } from '@apollo/client/react';
import { Button, type TableProps } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { LookBackFieldsFragment } from '../../../../generated/graphql.js';
import { useLabels } from '../../../../lib/labels/labels.js';
import { urls } from '../../../../lib/urls.js';
import { useMayDo } from '../../../../lib/viewer/viewer-context.js';
import { DataTable } from '../../../../ui/data-table.js';
import { EmptyState } from '../../../../ui/empty-state.js';
import { PageHeader } from '../../../../ui/page-header.js';
import { Panel } from '../../../../ui/panel.js';
import { QueryView } from '../../../../ui/query-view.js';
import { lookBacksDocument } from './look-back.documents.js';
import { OpenLookBackDrawer } from './open-look-back-drawer.js';
import { useScopeLabel } from './scope-label.js';

const PAGE_SIZE = 50;

/** 回头看与抽查, the latest first. */
export function LookBacksScreen() {
  const { t } = useTranslation('changes');
  const { lookBackMethods } = useLabels().changes;
  const mayOpen = useMayDo('look-back.record');
  const scopeLabel = useScopeLabel();
  const [opening, setOpening] = useState(false);
  const [page, setPage] = useState(1);
  const result = useQuery(lookBacksDocument, {
    variables: { page: { page, pageSize: PAGE_SIZE } },
    fetchPolicy: 'cache-and-network',
  });
  const columns: NonNullable<TableProps<LookBackFieldsFragment>['columns']> = [
    { title: t('lookBack.name'), render: (_, { id, title }) => <Link to={urls.lookBack(id)}>{title}</Link> },
    { title: t('lookBack.method'), render: (_, { method }) => lookBackMethods[method] },
    { title: t('lookBack.scope'), render: (_, row) => scopeLabel(row) },
    { title: t('lookBack.heldOn'), dataIndex: 'heldOn' },
    { title: t('lookBack.leadBy'), dataIndex: 'leadBy' },
    {
      title: t('lookBack.progress'),
      render: (_, { examinedCount, itemCount, failedCount }) =>
        t('lookBack.examined', { done: examinedCount, all: itemCount, failed: failedCount }),
    },
  ];
  return (
    <div className="stack">
      <PageHeader
        title={t('lookBack.title')}
        description={t('lookBack.description')}
        actions={
          mayOpen && (
            <Button type="primary" onClick={() => setOpening(true)}>
              {t('lookBack.open')}
            </Button>
          )
        }
      />
      <QueryView result={result} rows={6}>
        {({ lookBacks: { rows, total } }) => (
          <Panel flush title={`${t('lookBack.title')} ${total}`}>
            <DataTable<LookBackFieldsFragment>
              label={t('lookBack.label')}
              rowKey="id"
              rows={rows}
              columns={columns}
              pages={{ page, pageSize: PAGE_SIZE, total, onPage: setPage }}
              empty={<EmptyState icon="clock" title={t('lookBack.empty')} hint={t('lookBack.emptyHint')} />}
            />
          </Panel>
        )}
      </QueryView>
      {opening && <OpenLookBackDrawer onClose={() => setOpening(false)} />}
    </div>
  );
}
