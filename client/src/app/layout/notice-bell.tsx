import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { unreadNoticesDocument } from '../../features/notifications/inbox/inbox.documents.js';
import { urls } from '../../lib/urls.js';
import { Icon } from '../../ui/icon.js';

const EVERY_MINUTE = 60_000;
/** More than these are not counted by anybody. */
const MOST = 99;

/** The way to the inbox, with the number of unread notices in words for screen readers. */
export function NoticeBell() {
  const { t } = useTranslation('notifications');
  const { data } = useQuery(unreadNoticesDocument, {
    pollInterval: EVERY_MINUTE,
    skipPollAttempt: () => document.hidden,
  });
  const count = data?.unreadNotices ?? 0;
  return (
    <Link to={urls.notices} className="bell" aria-label={t('bell', { count })}>
      <Icon name="bell" size={18} />
      {count > 0 && (
        <span className="bell-count" aria-hidden="true">
          {count > MOST ? `${MOST}+` : count}
        </span>
      )}
    </Link>
  );
}
