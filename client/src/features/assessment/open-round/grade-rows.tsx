import type { GradeThreshold } from '#shared/assessment/rules/grade.js';
import { Button, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { EntryRows } from './entry-rows.js';

interface GradeRowsProps {
  grades: readonly GradeThreshold[];
  onChange: (grades: GradeThreshold[]) => void;
}

/** 等次, best first, each from so many points on. */
export function GradeRows({ grades, onChange }: GradeRowsProps) {
  const { t } = useTranslation('assessment');
  const usual = () =>
    t('open.usualGrades')
      .split(' ')
      .map((name, index) => ({ name, from: USUAL[index] ?? '0' }));
  return (
    <EntryRows<GradeThreshold>
      legend={t('open.grades')}
      rows={grades}
      onChange={onChange}
      blank={() => ({ name: '', from: '0' })}
      subject={({ name }, number, change) => (
        <Input
          aria-label={t('open.gradeName', { number })}
          value={name}
          maxLength={20}
          onChange={({ target }) => change({ name: target.value })}
        />
      )}
      figure={{
        of: ({ from }) => from,
        set: (from) => ({ from }),
        label: (number) => t('open.gradeFrom', { number }),
        suffix: t('open.gradeSuffix'),
      }}
      empty={<Button onClick={() => onChange(usual())}>{t('open.useUsualGrades')}</Button>}
    />
  );
}

/** ≥ 90, 70–89, 60–69, ≤ 59. */
const USUAL = ['90', '70', '60', '0'];
