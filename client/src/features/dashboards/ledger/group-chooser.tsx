import { LEDGER_GROUPINGS, type LedgerGrouping } from '#shared/dashboards/ledger-columns.js';
import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useLabels } from '../../../lib/labels/labels.js';
import type { LedgerUrl } from './use-ledger-url.js';

/** Under which headings the rows stand, each with their number. */
export function GroupChooser({ url }: { url: LedgerUrl }) {
  const { t } = useTranslation('dashboards');
  const { ledgerGroupings } = useLabels().dashboards;
  return (
    <Select<LedgerGrouping | ''>
      aria-label={t('ledger.group')}
      popupMatchSelectWidth={false}
      value={url.query.group ?? ''}
      onChange={(group) => url.change({ group: group === '' ? null : group })}
      options={[
        { value: '', label: t('ledger.ungrouped') },
        ...LEDGER_GROUPINGS.map((group) => ({
          value: group,
          label: t('ledger.groupBy', { column: ledgerGroupings[group] }),
        })),
      ]}
    />
  );
}
