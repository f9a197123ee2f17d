import { Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';

/** Grey lines in the place of what is coming. */
export function Loading({ rows = 6 }: { rows?: number }) {
  const { t } = useTranslation('ui');
  return (
    <div className="panel" role="status" aria-label={t('loading')}>
      <div className="panel-body">
        <Skeleton active title={false} paragraph={{ rows }} />
      </div>
    </div>
  );
}
