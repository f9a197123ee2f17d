import type { RuleInput } from '#shared/assessment/rules/rule-input.js';
import type { ScoringRule } from '#shared/assessment/rules/scoring-rule.js';
import { Checkbox, Input, InputNumber } from 'antd';
import { useTranslation } from 'react-i18next';

interface RuleInputFieldsProps {
  rule: ScoringRule;
  input: RuleInput;
  onChange: (input: RuleInput) => void;
}

/** The fields that a rule asks for: how often, what is ticked, or one number. */
export function RuleInputFields({ rule, input, onChange }: RuleInputFieldsProps) {
  const { t } = useTranslation('assessment');
  if (input.kind === 'counts' && (rule.kind === 'deduction' || rule.kind === 'award'))
    return (
      <>
        {rule.occurrences.map(({ id, name, points }) => (
          <label key={id} className="rule-entry-row">
            <span>
              {name}
              <span className="quiet"> {t('sheet.each', { points })}</span>
            </span>
            <InputNumber
              size="small"
              min={0}
              precision={0}
              value={input.counts[id] ?? 0}
              onChange={(count) => onChange({ ...input, counts: { ...input.counts, [id]: count ?? 0 } })}
            />
          </label>
        ))}
      </>
    );
  if (input.kind === 'ticks' && rule.kind === 'checklist')
    return (
      <Checkbox.Group
        className="rule-entry-ticks"
        value={[...input.ticked]}
        onChange={(ticked) => onChange({ kind: 'ticks', ticked })}
        options={rule.entries.map(({ id, name, points }) => ({
          value: id,
          label: `${name} ${t('sheet.worth', { points })}`,
        }))}
      />
    );
  if (input.kind === 'value')
    return (
      <Input
        size="small"
        value={input.value}
        inputMode="decimal"
        maxLength={20}
        aria-label={t('sheet.value')}
        addonBefore={t('sheet.value')}
        suffix={rule.kind === 'proportional' ? rule.unit : undefined}
        onChange={({ target }) => onChange({ kind: 'value', value: target.value.trim() })}
      />
    );
  return null;
}
