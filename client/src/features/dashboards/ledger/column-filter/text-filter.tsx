import { LEDGER_TEXT_COLUMNS, type LedgerTextColumn } from '#shared/dashboards/ledger-columns.js';
import { searchedText, type LedgerFilter, type LedgerMatch } from '#shared/dashboards/ledger-filter.js';
import { Input } from 'antd';
import { useTranslation } from 'react-i18next';
import type { LedgerUrl } from '../use-ledger-url.js';

interface TextFilterProps {
  column: LedgerTextColumn;
  url: LedgerUrl;
}

/** One of a column, in the columns' order, so that equal filters have equal addresses. */
export function withMatch(
  filter: LedgerFilter,
  column: LedgerTextColumn,
  typed: string,
): readonly LedgerMatch[] {
  const texts = new Map(filter.matches?.map((match) => [match.column, match.text]));
  texts.set(column, searchedText(typed) ?? '');
  return LEDGER_TEXT_COLUMNS.flatMap((one) => {
    const text = texts.get(one);
    return text ? [{ column: one, text }] : [];
  });
}

export function TextFilter({ column, url }: TextFilterProps) {
  const { t } = useTranslation('dashboards');
  const { filter } = url.query;
  const present = filter.matches?.find((match) => match.column === column)?.text ?? '';
  return (
    <Input.Search
      key={present}
      autoFocus
      allowClear
      aria-label={t('ledger.contains')}
      placeholder={t('ledger.contains')}
      defaultValue={present}
      onSearch={(typed) => url.narrow({ matches: withMatch(filter, column, typed) })}
    />
  );
}
