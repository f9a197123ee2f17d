import type { LedgerDateColumn } from '#shared/dashboards/ledger-columns.js';
import { asCivilDate } from '#shared/kernel/civil-date.js';
import { Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import { useLabels } from '../../../../lib/labels/labels.js';
import { CivilDatePicker } from '../../../../ui/civil-date-picker.js';
import type { LedgerUrl } from '../use-ledger-url.js';
import { SPANS } from './filter-fields.js';

const civil = (text: string | null) => (text ? asCivilDate(text) : undefined);

/** A span of days, both ends included. */
export function DateFilter({ column, url }: { column: LedgerDateColumn; url: LedgerUrl }) {
  const { t } = useTranslation('dashboards');
  const label = useLabels().dashboards.ledgerColumns[column];
  const { filter } = url.query;
  const [from, to] = SPANS[column];
  if (column === 'due_on' && filter.undated)
    return (
      <Tag closable onClose={() => url.narrow({ undated: undefined })}>
        {t('ledger.undated')}
      </Tag>
    );
  return (
    <span className="filter-range">
      <CivilDatePicker
        aria-label={label + t('ledger.from')}
        placeholder={t('ledger.from')}
        value={filter[from] ?? null}
        onChange={(day) => url.narrow({ [from]: civil(day) })}
      />
      <span aria-hidden="true">—</span>
      <CivilDatePicker
        aria-label={label + t('ledger.to')}
        placeholder={t('ledger.to')}
        value={filter[to] ?? null}
        onChange={(day) => url.narrow({ [to]: civil(day) })}
      />
    </span>
  );
}
