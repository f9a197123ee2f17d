import { useMutation, useQuery } from '@apollo/client/react';
import { Button, Segmented } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../../ui/empty-state.js';
import { PageHeader } from '../../../ui/page-header.js';
import { Panel } from '../../../ui/panel.js';
import { QueryView } from '../../../ui/query-view.js';
import { noticesDocument, readAllNoticesDocument, unreadNoticesDocument } from './inbox.documents.js';
import './inbox.css';
import { NoticeList } from './notice-list.js';
import { PreferencesPanel } from './preferences-panel.js';

const PAGE = 50;

/** 消息: what the system tells the viewer, newest first. */
export function InboxScreen() {
  const { t } = useTranslation('notifications');
  const [unreadOnly, setUnreadOnly] = useState(false);
  const notices = useQuery(noticesDocument, {
    variables: { after: null, first: PAGE, unreadOnly },
    fetchPolicy: 'network-only',
    nextFetchPolicy: 'cache-first',
    notifyOnNetworkStatusChange: true,
  });
  const [readAll, reading] = useMutation(readAllNoticesDocument, {
    refetchQueries: [noticesDocument, unreadNoticesDocument],
  });
  const next = notices.data?.notices.next;

  const loadOlder = () =>
    notices.fetchMore({
      variables: { after: next },
      updateQuery: (shown, { fetchMoreResult: { notices: older } }) => ({
        notices: { ...older, rows: [...shown.notices.rows, ...older.rows] },
      }),
    });

  return (
    <>
      <PageHeader title={t('title')} description={t('description')} />
      <Panel
        flush
        title={
          <Segmented
            aria-label={t('show')}
            value={unreadOnly ? 'unread' : 'all'}
            options={[
              { value: 'all', label: t('all') },
              { value: 'unread', label: t('unread') },
            ]}
            onChange={(value) => setUnreadOnly(value === 'unread')}
          />
        }
        extra={
          <Button loading={reading.loading} onClick={() => void readAll().catch(() => undefined)}>
            {t('markAll')}
          </Button>
        }
      >
        <QueryView result={notices} rows={10}>
          {({ notices: { rows } }) =>
            rows.length === 0 ? (
              <EmptyState
                icon="bell"
                title={unreadOnly ? t('noneUnread') : t('empty')}
                hint={unreadOnly ? undefined : t('emptyHint')}
              />
            ) : (
              <>
                <NoticeList rows={rows} />
                <div className="notice-foot">
                  {next ? (
                    <Button loading={notices.loading} onClick={() => void loadOlder()}>
                      {t('older')}
                    </Button>
                  ) : (
                    <span className="quiet">{t('end')}</span>
                  )}
                </div>
              </>
            )
          }
        </QueryView>
      </Panel>
      <PreferencesPanel />
    </>
  );
}
