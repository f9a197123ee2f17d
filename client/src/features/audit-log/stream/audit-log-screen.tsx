import { useQuery } from '@apollo/client/react';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../generated/index.js';
import { PageHeader } from '../../../ui/page-header.js';
import { Panel } from '../../../ui/panel.js';
import { QueryView } from '../../../ui/query-view.js';
import { AuditTable } from './audit-table.js';
import './audit-log.css';

const auditEntriesDocument = graphql(`
  query AuditEntries($after: String, $first: Int!) {
    auditEntries(after: $after, first: $first) {
      next
      rows {
        id
        at
        actorName
        unitName
        action
        entityType
        entityId
        before
        after
        address
      }
    }
  }
`);

const PAGE = 50;

/** A log only grows: older rows are fetched below the ones already there. */
export function AuditLogScreen() {
  const { t } = useTranslation('audit-log');
  const entries = useQuery(auditEntriesDocument, {
    variables: { after: null, first: PAGE },
    fetchPolicy: 'network-only',
    nextFetchPolicy: 'cache-first',
    notifyOnNetworkStatusChange: true,
  });
  const next = entries.data?.auditEntries.next;

  const loadOlder = () =>
    entries.fetchMore({
      variables: { after: next },
      updateQuery: (shown, { fetchMoreResult: { auditEntries: older } }) => ({
        auditEntries: { ...older, rows: [...shown.auditEntries.rows, ...older.rows] },
      }),
    });

  return (
    <>
      <PageHeader title={t('title')} description={t('description')} />
      <QueryView result={entries} rows={14}>
        {({ auditEntries: { rows } }) => (
          <Panel flush>
            <AuditTable rows={rows} />
            {rows.length > 0 && (
              <div className="audit-foot">
                {next ? (
                  <Button loading={entries.loading} onClick={() => void loadOlder()}>
                    {t('older')}
                  </Button>
                ) : (
                  <span className="quiet">{t('end')}</span>
                )}
              </div>
            )}
          </Panel>
        )}
      </QueryView>
    </>
  );
}
