import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { urls } from '../../lib/urls.js';
import { EmptyState } from '../../ui/empty-state.js';
import { PageTitle } from '../../ui/page-title.js';

export function NotFoundScreen() {
  const { t } = useTranslation('app');
  return (
    <div className="panel">
      <PageTitle title={t('notFound.title')} />
      <EmptyState
        isHeading
        icon="warning"
        title={t('notFound.title')}
        hint={t('notFound.hint')}
        action={<Link to={urls.home}>{t('notFound.back')}</Link>}
      />
    </div>
  );
}
