import type { RankStep } from '#shared/assessment/rules/scoring-rule.js';
import { InputNumber } from 'antd';
import { useTranslation } from 'react-i18next';
import { EntryRows } from './entry-rows.js';

interface RankStepsProps {
  steps: readonly RankStep[];
  onChange: (steps: RankStep[]) => void;
}

/** Points by place: up to the first, up to the third, and so on; nothing after the last. */
export function RankSteps({ steps, onChange }: RankStepsProps) {
  const { t } = useTranslation('assessment');
  return (
    <EntryRows<RankStep>
      legend={t('open.rankSteps')}
      rows={steps}
      onChange={onChange}
      blank={(others) => ({ upTo: (others[others.length - 1]?.upTo ?? 0) + 1, points: '0' })}
      subject={({ upTo }, number, change) => (
        <InputNumber
          aria-label={t('open.upTo', { number })}
          prefix={t('open.upToPrefix')}
          min={1}
          precision={0}
          value={upTo}
          onChange={(value) => change({ upTo: value ?? 1 })}
        />
      )}
      figure={{
        of: ({ points }) => points,
        set: (points) => ({ points }),
        label: (number) => t('open.entryPoints', { number }),
        suffix: t('open.pointsUnit'),
      }}
    />
  );
}
