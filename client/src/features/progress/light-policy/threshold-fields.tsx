import { THRESHOLD_RANGES } from '#shared/progress/lights/light-policy-limits.js';
import { Form, InputNumber } from 'antd';
import { useTranslation } from 'react-i18next';
import type { PolicyDraft } from './policy-draft.js';

const NAMES = ['tolerance', 'notStartedLag', 'dueSoonDays', 'yellowLag'] as const;

interface ThresholdFieldsProps {
  draft: PolicyDraft;
  onChange: (part: Partial<PolicyDraft>) => void;
}

/** Where one class ends and the next begins, each with its meaning in a sentence. */
export function ThresholdFields({ draft, onChange }: ThresholdFieldsProps) {
  const { t } = useTranslation('progress');
  return (
    <Form layout="vertical" component="div" className="policy-thresholds">
      {NAMES.map((name) => {
        const [min, max] = THRESHOLD_RANGES[name];
        return (
          <Form.Item
            key={name}
            label={t(`policy.${name}`)}
            htmlFor={`policy-${name}`}
            extra={t(`policy.${name}Hint`)}
          >
            <InputNumber<number>
              id={`policy-${name}`}
              min={min}
              max={max}
              precision={0}
              suffix={t(name === 'dueSoonDays' ? 'policy.days' : 'policy.points')}
              value={draft[name]}
              onChange={(value) => onChange({ [name]: value ?? min })}
            />
          </Form.Item>
        );
      })}
    </Form>
  );
}
