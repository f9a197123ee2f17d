import { useQuery } from '@apollo/client/react';
import { asCivilDate } from '#shared/kernel/civil-date.js';
import { TASK_ROLES, type TaskRole } from '#shared/plans/task-role.js';
import { Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useLabels } from '../../../lib/labels/labels.js';
import { CivilDatePicker } from '../../../ui/civil-date-picker.js';
import { ledgerChoices } from './ledger-choices.js';
import { ledgerChoicesDocument } from './ledger.document.js';
import type { LedgerUrl } from './use-ledger-url.js';
import { FilterField, ManySelect } from './filter-field.js';

const civil = (text: string | null) => (text ? asCivilDate(text) : undefined);

/** Every filter narrows at once; together they are the address. */
export function LedgerFilters({ url }: { url: LedgerUrl }) {
  const { t } = useTranslation('dashboards');
  const { taskRoles } = useLabels().plans;
  const { filter } = url.query;
  const { data } = useQuery(ledgerChoicesDocument);
  const choices = ledgerChoices(data, filter);
  const any = t('ledger.any');
  return (
    <div className="ledger-filters" role="search" aria-label={t('ledger.filters')}>
      <FilterField label={t('ledger.year')} width={84}>
        <Select<number>
          aria-label={t('ledger.year')}
          allowClear
          placeholder={any}
          value={filter.year ?? null}
          onChange={(year: number | undefined) => url.narrow({ year })}
          options={choices.years.map((year) => ({ value: year, label: t('ledger.yearOf', { year }) }))}
        />
      </FilterField>
      <FilterField label={t('ledger.plan')} width={150}>
        <ManySelect
          label={t('ledger.plan')}
          placeholder={any}
          value={filter.planIds}
          options={choices.plans}
          onChange={(planIds) => url.narrow({ planIds })}
        />
      </FilterField>
      <FilterField label={t('ledger.section')} width={120}>
        <Select<string>
          aria-label={t('ledger.section')}
          allowClear
          showSearch
          placeholder={any}
          popupMatchSelectWidth={320}
          value={filter.sectionTitle ?? null}
          onChange={(sectionTitle: string | undefined) => url.narrow({ sectionTitle })}
          options={[
            ...choices.sections.map((title) => ({ value: title, label: title })),
            { value: '', label: t('ledger.noSection') },
          ]}
        />
      </FilterField>
      <FilterField label={t('ledger.category')} width={96}>
        <ManySelect
          label={t('ledger.category')}
          placeholder={any}
          value={filter.categoryIds}
          options={choices.categories}
          onChange={(categoryIds) => url.narrow({ categoryIds })}
        />
      </FilterField>
      <FilterField label={t('ledger.unit')} width={124}>
        <ManySelect
          label={t('ledger.unit')}
          placeholder={any}
          value={filter.unitIds}
          options={choices.units}
          onChange={(unitIds) => url.narrow({ unitIds })}
        />
      </FilterField>
      <FilterField label={t('ledger.role')} width={80}>
        <Select<TaskRole>
          aria-label={t('ledger.role')}
          allowClear
          placeholder={any}
          value={filter.role ?? null}
          onChange={(role: TaskRole | undefined) => url.narrow({ role })}
          options={TASK_ROLES.map((role) => ({ value: role, label: taskRoles[role] }))}
        />
      </FilterField>
      <FilterField label={t('ledger.due')} width={232}>
        <span className="filter-range">
          <CivilDatePicker
            aria-label={t('ledger.dueFrom')}
            placeholder={t('ledger.from')}
            value={filter.dueFrom ?? null}
            onChange={(from) => url.narrow({ dueFrom: civil(from) })}
          />
          <span aria-hidden="true">—</span>
          <CivilDatePicker
            aria-label={t('ledger.dueTo')}
            placeholder={t('ledger.to')}
            value={filter.dueTo ?? null}
            onChange={(to) => url.narrow({ dueTo: civil(to) })}
          />
        </span>
      </FilterField>
      <FilterField label={t('ledger.text')} width={180}>
        <Input.Search
          key={filter.text ?? ''}
          aria-label={t('ledger.text')}
          allowClear
          defaultValue={filter.text ?? ''}
          placeholder={t('ledger.textHint')}
          onSearch={(text) => url.narrow({ text: text.trim() || undefined })}
        />
      </FilterField>
    </div>
  );
}
