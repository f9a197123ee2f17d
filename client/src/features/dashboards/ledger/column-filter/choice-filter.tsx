import { useQuery } from '@apollo/client/react';
import type { LedgerChoiceColumn } from '#shared/dashboards/ledger-columns.js';
import { LEDGER_REVIEWS } from '#shared/dashboards/ledger-filter.js';
import { TASK_ROLES, type TaskRole } from '#shared/plans/task-role.js';
import { LIGHTS, TASK_STATUSES } from '#shared/progress/task-status.js';
import { Select } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLabels } from '../../../../lib/labels/labels.js';
import { ManySelect } from '../filter-field.js';
import { ledgerChoices } from '../ledger-choices.js';
import { ledgerChoicesDocument } from '../ledger.document.js';
import type { LedgerUrl } from '../use-ledger-url.js';

interface ChoiceFilterProps {
  column: LedgerChoiceColumn;
  url: LedgerUrl;
}

const named = <Word extends string>(words: readonly Word[], labels: Readonly<Record<Word, string>>) =>
  words.map((value) => ({ value, label: labels[value] }));

/** Any of the words or things that the column can hold. */
export function ChoiceFilter({ column, url }: ChoiceFilterProps) {
  const { t } = useTranslation('dashboards');
  const { dashboards, plans, progress } = useLabels();
  const { filter } = url.query;
  const { data } = useQuery(ledgerChoicesDocument);
  const choices = ledgerChoices(data, filter);
  const shown = { label: dashboards.ledgerColumns[column], placeholder: t('ledger.any') };
  const controls: Readonly<Record<LedgerChoiceColumn, () => ReactNode>> = {
    plan: () => (
      <ManySelect
        {...shown}
        value={filter.planIds}
        options={choices.plans}
        onChange={(planIds) => url.narrow({ planIds })}
      />
    ),
    section: () => (
      <Select<string>
        aria-label={shown.label}
        allowClear
        showSearch
        placeholder={shown.placeholder}
        popupMatchSelectWidth={320}
        value={filter.sectionTitle ?? null}
        onChange={(sectionTitle: string | undefined) => url.narrow({ sectionTitle })}
        options={[
          ...choices.sections.map((title) => ({ value: title, label: title })),
          { value: '', label: t('ledger.noSection') },
        ]}
      />
    ),
    unit: () => (
      <ManySelect
        {...shown}
        value={filter.unitIds}
        options={choices.units}
        onChange={(unitIds) => url.narrow({ unitIds })}
      />
    ),
    category: () => (
      <ManySelect
        {...shown}
        value={filter.categoryIds}
        options={choices.categories}
        onChange={(categoryIds) => url.narrow({ categoryIds })}
      />
    ),
    role: () => (
      <Select<TaskRole>
        aria-label={shown.label}
        allowClear
        placeholder={shown.placeholder}
        value={filter.role ?? null}
        onChange={(role: TaskRole | undefined) => url.narrow({ role })}
        options={named(TASK_ROLES, plans.taskRoles)}
      />
    ),
    status: () => (
      <ManySelect
        {...shown}
        value={filter.statuses}
        options={named(TASK_STATUSES, progress.taskStatuses)}
        onChange={(statuses) => url.narrow({ statuses })}
      />
    ),
    light: () => (
      <ManySelect
        {...shown}
        value={filter.lights}
        options={named(LIGHTS, progress.lights)}
        onChange={(lights) => url.narrow({ lights })}
      />
    ),
    review: () => (
      <ManySelect
        {...shown}
        value={filter.reviews}
        options={named(LEDGER_REVIEWS, dashboards.ledgerReviews)}
        onChange={(reviews) => url.narrow({ reviews })}
      />
    ),
  };
  return controls[column]();
}
