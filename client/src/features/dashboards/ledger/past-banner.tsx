import { Alert, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { civilDateLabel } from '../../../lib/format/civil-date-label.js';
import { useLanguage } from '../../../lib/language/language.js';
import type { LedgerUrl } from './use-ledger-url.js';

/** Nobody may take the past for the present: it says so as long as a day gone by is looked at. */
export function PastBanner({ url }: { url: LedgerUrl }) {
  const { t } = useTranslation('dashboards');
  const { language } = useLanguage();
  const { asOf } = url.query;
  if (!asOf) return null;
  return (
    <Alert
      className="ledger-past"
      type="warning"
      showIcon
      title={t('ledger.past', { date: civilDateLabel(asOf, language) })}
      description={t('ledger.pastHint')}
      action={<Button onClick={() => url.change({ asOf: null })}>{t('ledger.toPresent')}</Button>}
    />
  );
}
