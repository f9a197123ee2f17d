import type { Assessor } from '#shared/assessment/rules/ruled-leaf.js';
import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { EntryRows } from './entry-rows.js';
import { useRubricChoices } from './rubric-choices.js';

interface AssessorRowsProps {
  assessors: readonly Assessor[];
  onChange: (assessors: Assessor[]) => void;
}

/** Who scores an indicator, each with a weight that only a weighted mean asks for. */
export function AssessorRows({ assessors, onChange }: AssessorRowsProps) {
  const { t } = useTranslation('assessment');
  const { assessors: choices } = useRubricChoices();
  const taken = new Set(assessors.map(({ id }) => id));
  return (
    <EntryRows<Assessor>
      legend={t('open.assessors')}
      rows={assessors}
      onChange={onChange}
      blank={() => ({ id: '', weight: '1' })}
      subject={({ id }, number, change) => (
        <Select
          aria-label={t('open.assessor', { number })}
          className="assessor-choice"
          showSearch
          optionFilterProp="label"
          placeholder={t('open.assessorHint')}
          value={id || null}
          onChange={(chosen) => change({ id: chosen })}
          options={choices
            .filter((one) => one.id === id || !taken.has(one.id))
            .map((one) => ({
              value: one.id,
              label: one.unitName ? `${one.unitName} ${one.displayName}` : one.displayName,
            }))}
        />
      )}
      figure={{
        of: ({ weight }) => weight,
        set: (weight) => ({ weight }),
        label: (number) => t('open.assessorWeight', { number }),
        suffix: t('open.weight'),
      }}
    />
  );
}
