import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useRouteError } from 'react-router';
import { EmptyState } from '../../ui/empty-state.js';
import { PageTitle } from '../../ui/page-title.js';

/** Chunks of the version before are gone after an update: the page then only needs a refresh. */
const isMissingChunk = (error: unknown): boolean =>
  error instanceof TypeError && /dynamically imported module/i.test(error.message);

export function FailedScreen() {
  const { t } = useTranslation('app');
  const error = useRouteError();
  return (
    <div className="panel" role="alert">
      <PageTitle title={t('failed.title')} />
      <EmptyState
        isHeading
        icon="warning"
        title={t('failed.title')}
        hint={isMissingChunk(error) ? t('failed.outdated') : t('failed.hint')}
        action={<Button onClick={() => window.location.reload()}>{t('failed.reload')}</Button>}
      />
    </div>
  );
}
