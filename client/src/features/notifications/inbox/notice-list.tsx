import { useMutation } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { NoticesQuery } from '../../../generated/graphql.js';
import { instantLabel } from '../../../lib/format/civil-date-label.js';
import { useLabels } from '../../../lib/labels/labels.js';
import { safeReturnPath } from '../../../lib/urls.js';
import { readNoticesDocument, unreadNoticesDocument } from './inbox.documents.js';
import { noticeSentence } from './notice-sentence.js';

type Notice = NoticesQuery['notices']['rows'][number];

/** Each notice leads to what it is about; to open it is to have read it. */
export function NoticeList({ rows }: { rows: readonly Notice[] }) {
  const { t } = useTranslation('notifications');
  const labels = useLabels();
  const [read] = useMutation(readNoticesDocument, { refetchQueries: [unreadNoticesDocument] });

  const open = ({ id, readAt }: Notice) => {
    if (readAt === null) void read({ variables: { ids: [id] } }).catch(() => undefined);
  };

  return (
    <ul className="notice-list" aria-label={t('table')}>
      {rows.map((notice) => (
        <li key={notice.id} className={notice.readAt === null ? 'notice notice-unread' : 'notice'}>
          <Link to={safeReturnPath(notice.path)} onClick={() => open(notice)}>
            {notice.readAt === null && <span className="notice-mark">{t('isNew')}</span>}
            {noticeSentence(labels, notice)}
          </Link>
          <time className="quiet nowrap" dateTime={notice.createdAt}>
            {instantLabel(notice.createdAt)}
          </time>
        </li>
      ))}
    </ul>
  );
}
