import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useErrorSentence } from '../lib/errors.js';
import { EmptyState } from './empty-state.js';

/** In the place of what could not be loaded: why, and a way to try again. */
export function ErrorState({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  const { t } = useTranslation('ui');
  const sentence = useErrorSentence();
  return (
    <div className="panel" role="alert">
      <EmptyState
        icon="warning"
        title={t('loadFailed')}
        hint={sentence(error)}
        action={onRetry && <Button onClick={onRetry}>{t('retry')}</Button>}
      />
    </div>
  );
}
