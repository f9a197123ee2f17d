import type { RuleInput } from '#shared/assessment/rules/rule-input.js';
import type { ScoringRule } from '#shared/assessment/rules/scoring-rule.js';
import { Checkbox, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { blankInput } from './blank-input.js';
import { RuleInputFields } from './rule-input-fields.js';

interface RuleInputFormProps {
  rule: ScoringRule;
  maxPoints: string;
  /** Null: does not concern the unit. */
  input: RuleInput | null;
  onChange: (input: RuleInput | null) => void;
  /** Names the indicator for screen readers. */
  label: string;
  disabled?: boolean;
}

/** What a rule asks for, bare points included, or that it does not concern the unit. */
export function RuleInputForm({ rule, maxPoints, input, onChange, label, disabled }: RuleInputFormProps) {
  const { t } = useTranslation('rounds');
  return (
    <div className="rule-input-form">
      {input?.kind === 'points' && (
        <Input
          className="score-points"
          size="small"
          inputMode="decimal"
          value={input.points}
          disabled={disabled === true}
          suffix={`/ ${maxPoints}`}
          aria-label={label}
          onChange={({ target }) => onChange({ kind: 'points', points: target.value.trim() })}
        />
      )}
      {input && input.kind !== 'points' && <RuleInputFields rule={rule} input={input} onChange={onChange} />}
      <Checkbox
        checked={input === null}
        disabled={disabled === true}
        onChange={({ target }) => onChange(target.checked ? null : blankInput(rule))}
      >
        {t('self.notApplicable')}
      </Checkbox>
    </div>
  );
}
