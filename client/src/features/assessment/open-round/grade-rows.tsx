import type { GradeThreshold } from '#shared/assessment/rules/grade.js';
import { Button, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../../ui/icon.js';

interface GradeRowsProps {
  grades: readonly GradeThreshold[];
  onChange: (grades: GradeThreshold[]) => void;
}

/** 等次, best first, each from so many points on. */
export function GradeRows({ grades, onChange }: GradeRowsProps) {
  const { t } = useTranslation('assessment');
  const change = (at: number, part: Partial<GradeThreshold>) =>
    onChange(grades.map((grade, index) => (index === at ? { ...grade, ...part } : grade)));
  return (
    <fieldset className="priced-rows">
      <legend>{t('open.grades')}</legend>
      {grades.map(({ name, from }, index) => (
        <div key={index} className="priced-row">
          <Input
            aria-label={t('open.gradeName', { number: index + 1 })}
            value={name}
            maxLength={20}
            onChange={({ target }) => change(index, { name: target.value })}
          />
          <Input
            aria-label={t('open.gradeFrom', { number: index + 1 })}
            className="priced-points"
            value={from}
            inputMode="decimal"
            maxLength={20}
            suffix={t('open.gradeSuffix')}
            onChange={({ target }) => change(index, { from: target.value.trim() })}
          />
          <Button
            type="text"
            icon={<Icon name="trash" />}
            aria-label={t('open.removeEntry', { number: index + 1 })}
            onClick={() => onChange(grades.filter((_, other) => other !== index))}
          />
        </div>
      ))}
      {grades.length === 0 ? (
        <Button
          onClick={() =>
            onChange(
              t('open.usualGrades')
                .split(' ')
                .map((name, n) => ({ name, from: USUAL[n] ?? '0' })),
            )
          }
        >
          {t('open.useUsualGrades')}
        </Button>
      ) : (
        <Button icon={<Icon name="plus" />} onClick={() => onChange([...grades, { name: '', from: '0' }])}>
          {t('open.addEntry')}
        </Button>
      )}
    </fieldset>
  );
}

/** ≥ 90, 70–89, 60–69, ≤ 59. */
const USUAL = ['90', '70', '60', '0'];
