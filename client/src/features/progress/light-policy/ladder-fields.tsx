import { ESCALATION_TARGETS, type EscalationTarget } from '#shared/progress/lights/escalation-ladder.js';
import { LADDER_LIMIT, LATEST_STEP_DAYS, NAME_LIMIT } from '#shared/progress/lights/light-policy-limits.js';
import { Button, Input, InputNumber, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useLabels } from '../../../lib/labels/labels.js';
import type { PolicyDraft } from './policy-draft.js';

interface LadderFieldsProps {
  ladder: PolicyDraft['ladder'];
  onChange: (ladder: PolicyDraft['ladder']) => void;
}

/** 提醒, 催办, 约谈: after how many days, by what name, and who is told. */
export function LadderFields({ ladder, onChange }: LadderFieldsProps) {
  const { t } = useTranslation('progress');
  const { targets } = useLabels().lights;
  const set = (at: number, part: Partial<PolicyDraft['ladder'][number]>) =>
    onChange(ladder.map((step, n) => (n === at ? { ...step, ...part } : step)));
  const add = () => {
    const last = ladder[ladder.length - 1];
    onChange([...ladder, { afterDays: (last?.afterDays ?? 0) + 7, name: '', tells: ['unit_head'] }]);
  };
  return (
    <>
      <ol className="ladder">
        {ladder.map((step, at) => {
          const number = at + 1;
          return (
            // The place is what a step is known by, here and in the records of escalation.
            <li key={number} className="ladder-step">
              <span>{t('policy.stepAfter')}</span>
              <InputNumber<number>
                aria-label={t('policy.stepDays', { number })}
                min={1}
                max={LATEST_STEP_DAYS}
                precision={0}
                value={step.afterDays}
                onChange={(afterDays) => set(at, { afterDays: afterDays ?? 1 })}
              />
              <span>{t('policy.stepIs')}</span>
              <Input
                aria-label={t('policy.stepName', { number })}
                maxLength={NAME_LIMIT}
                value={step.name}
                onChange={({ target }) => set(at, { name: target.value })}
              />
              <Select<EscalationTarget[]>
                mode="multiple"
                aria-label={t('policy.stepTells', { number })}
                placeholder={t('policy.tellsNobody')}
                value={step.tells}
                onChange={(tells) => set(at, { tells })}
                options={ESCALATION_TARGETS.map((target) => ({ value: target, label: targets[target] }))}
              />
              <Button
                type="text"
                aria-label={t('policy.removeStep', { number })}
                onClick={() => onChange(ladder.filter((_, n) => n !== at))}
              >
                {t('policy.remove')}
              </Button>
            </li>
          );
        })}
      </ol>
      <Button type="dashed" disabled={ladder.length >= LADDER_LIMIT} onClick={add}>
        {t('policy.addStep')}
      </Button>
    </>
  );
}
