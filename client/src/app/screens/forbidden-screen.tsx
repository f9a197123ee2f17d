import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { urls } from '../../lib/urls.js';
import { EmptyState } from '../../ui/empty-state.js';
import { PageTitle } from '../../ui/page-title.js';

export function ForbiddenScreen() {
  const { t } = useTranslation('app');
  return (
    <div className="panel">
      <PageTitle title={t('forbidden.title')} />
      <EmptyState
        isHeading
        icon="lock"
        title={t('forbidden.title')}
        hint={t('forbidden.hint')}
        action={<Link to={urls.home}>{t('notFound.back')}</Link>}
      />
    </div>
  );
}
