import { asCivilDate } from '#shared/kernel/civil-date.js';
import { useTranslation } from 'react-i18next';
import { useViewer } from '../../../lib/viewer/viewer-context.js';
import { CivilDatePicker } from '../../../ui/civil-date-picker.js';
import type { LedgerUrl } from './use-ledger-url.js';

/** Which day's ledger: now, or as it stood at the end of a day gone by. */
export function AsOfPicker({ url }: { url: LedgerUrl }) {
  const { t } = useTranslation('dashboards');
  const { today } = useViewer();
  return (
    <span className="ledger-as-of">
      <span className="filter-label" aria-hidden="true">
        {t('ledger.asOf')}
      </span>
      <CivilDatePicker
        aria-label={t('ledger.asOf')}
        placeholder={t('ledger.now')}
        latest={today}
        value={url.query.asOf}
        onChange={(day) => url.change({ asOf: day === null || day === today ? null : asCivilDate(day) })}
      />
    </span>
  );
}
