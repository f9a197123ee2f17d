import type { RankStep } from '#shared/assessment/rules/scoring-rule.js';
import { Button, Input, InputNumber } from 'antd';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../../ui/icon.js';

interface RankStepsProps {
  steps: readonly RankStep[];
  onChange: (steps: RankStep[]) => void;
}

/** Points by place: up to the first, up to the third, and so on; nothing after the last. */
export function RankSteps({ steps, onChange }: RankStepsProps) {
  const { t } = useTranslation('assessment');
  const change = (at: number, part: Partial<RankStep>) =>
    onChange(steps.map((step, index) => (index === at ? { ...step, ...part } : step)));
  const last = steps[steps.length - 1]?.upTo ?? 0;
  return (
    <fieldset className="priced-rows">
      <legend>{t('open.rankSteps')}</legend>
      {steps.map(({ upTo, points }, index) => (
        <div key={index} className="priced-row">
          <InputNumber
            aria-label={t('open.upTo', { number: index + 1 })}
            prefix={t('open.upToPrefix')}
            min={1}
            precision={0}
            value={upTo}
            onChange={(value) => change(index, { upTo: value ?? 1 })}
          />
          <Input
            aria-label={t('open.entryPoints', { number: index + 1 })}
            className="priced-points"
            value={points}
            inputMode="decimal"
            maxLength={20}
            suffix={t('open.pointsUnit')}
            onChange={({ target }) => change(index, { points: target.value.trim() })}
          />
          <Button
            type="text"
            icon={<Icon name="trash" />}
            aria-label={t('open.removeEntry', { number: index + 1 })}
            onClick={() => onChange(steps.filter((_, other) => other !== index))}
          />
        </div>
      ))}
      <Button
        icon={<Icon name="plus" />}
        onClick={() => onChange([...steps, { upTo: last + 1, points: '0' }])}
      >
        {t('open.addEntry')}
      </Button>
    </fieldset>
  );
}
