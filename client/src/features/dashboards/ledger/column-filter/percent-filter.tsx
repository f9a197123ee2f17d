import { InputNumber } from 'antd';
import { useTranslation } from 'react-i18next';
import type { LedgerUrl } from '../use-ledger-url.js';

/** Whole percents, both ends included; taken over when the field is left or Enter is pressed. */
export function PercentFilter({ url }: { url: LedgerUrl }) {
  const { t } = useTranslation('dashboards');
  const { percentFrom, percentTo } = url.query.filter;
  const whole = (text: string) => {
    const value = Number(text.replace('%', ''));
    return text.trim() !== '' && Number.isInteger(value) && value >= 0 && value <= 100 ? value : undefined;
  };
  const end = (label: string, field: 'percentFrom' | 'percentTo', value: number | undefined) => (
    <InputNumber<number>
      aria-label={label}
      placeholder={label}
      min={0}
      max={100}
      precision={0}
      suffix="%"
      {...(value !== undefined && { defaultValue: value })}
      onPressEnter={(event) => url.narrow({ [field]: whole(event.currentTarget.value) })}
      onBlur={(event) => {
        const next = whole(event.currentTarget.value);
        if (next !== value) url.narrow({ [field]: next });
      }}
    />
  );
  return (
    <span className="filter-range">
      {end(t('ledger.from'), 'percentFrom', percentFrom)}
      <span aria-hidden="true">—</span>
      {end(t('ledger.to'), 'percentTo', percentTo)}
    </span>
  );
}
