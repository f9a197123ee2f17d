import { useQuery } from '@apollo/client/react';
import { searchedText } from '#shared/dashboards/ledger-filter.js';
import { Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useLabels } from '../../../lib/labels/labels.js';
import { ChoiceFilter } from './column-filter/choice-filter.js';
import { DateFilter } from './column-filter/date-filter.js';
import { FilterField } from './filter-field.js';
import { ledgerChoices } from './ledger-choices.js';
import { ledgerChoicesDocument } from './ledger.document.js';
import type { LedgerUrl } from './use-ledger-url.js';

const CHOICES = [
  ['plan', 150],
  ['section', 120],
  ['category', 96],
  ['unit', 124],
  ['role', 80],
] as const;

/** What is narrowed by every day; the other columns have their filters in the table's head. All of it is the address. */
export function LedgerFilters({ url }: { url: LedgerUrl }) {
  const { t } = useTranslation('dashboards');
  const { ledgerColumns } = useLabels().dashboards;
  const { filter } = url.query;
  const { data } = useQuery(ledgerChoicesDocument);
  const { years } = ledgerChoices(data, filter);
  return (
    <div className="ledger-filters" role="search" aria-label={t('ledger.filters')}>
      <FilterField label={t('ledger.year')} width={84}>
        <Select<number>
          aria-label={t('ledger.year')}
          allowClear
          placeholder={t('ledger.any')}
          value={filter.year ?? null}
          onChange={(year: number | undefined) => url.narrow({ year })}
          options={years.map((year) => ({ value: year, label: t('ledger.yearOf', { year }) }))}
        />
      </FilterField>
      {CHOICES.map(([column, width]) => (
        <FilterField key={column} label={ledgerColumns[column]} width={width}>
          <ChoiceFilter column={column} url={url} />
        </FilterField>
      ))}
      <FilterField label={ledgerColumns.due_on} width={232}>
        <DateFilter column="due_on" url={url} />
      </FilterField>
      <FilterField label={t('ledger.text')} width={180}>
        <Input.Search
          key={filter.text ?? ''}
          aria-label={t('ledger.text')}
          allowClear
          defaultValue={filter.text ?? ''}
          placeholder={t('ledger.textHint')}
          onSearch={(typed) => url.narrow({ text: searchedText(typed) })}
        />
      </FilterField>
    </div>
  );
}
