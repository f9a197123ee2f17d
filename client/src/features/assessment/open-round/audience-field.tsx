import type { IndicatorNode } from '#shared/assessment/indicator.js';
import { Form, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useRubricChoices } from './rubric-choices.js';

type Audience = IndicatorNode['appliesTo'];

interface AudienceFieldProps {
  audience: Audience;
  onChange: (audience: Audience) => void;
}

/** Whom an indicator is for: whole categories, units by name, or nobody named for everybody. */
export function AudienceField({ audience, onChange }: AudienceFieldProps) {
  const { t } = useTranslation('assessment');
  const { units } = useRubricChoices();
  const present = units.filter(({ endedOn }) => !endedOn);
  const categories = new Map(present.map(({ category }) => [category.id, category.name]));
  const set = (chosen: string[]) =>
    onChange(
      chosen.length === 0
        ? null
        : {
            categoryIds: chosen.filter((id) => categories.has(id)),
            unitIds: chosen.filter((id) => !categories.has(id)),
          },
    );
  return (
    <Form.Item label={t('open.audience')} extra={t('open.audienceHint')}>
      <Select
        aria-label={t('open.audience')}
        mode="multiple"
        allowClear
        optionFilterProp="label"
        placeholder={t('open.everybody')}
        value={[...(audience?.categoryIds ?? []), ...(audience?.unitIds ?? [])]}
        onChange={set}
        options={[
          {
            label: t('open.wholeCategories'),
            options: [...categories].map(([value, label]) => ({ value, label })),
          },
          {
            label: t('open.singleUnits'),
            options: present.map(({ id, name }) => ({ value: id, label: name })),
          },
        ]}
      />
    </Form.Item>
  );
}
