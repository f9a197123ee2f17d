import { DIRECTIONS, type Direction, type ScoringRule } from '#shared/assessment/rules/scoring-rule.js';
import { Form, Input, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import { useLabels } from '../../../lib/labels/labels.js';
import { PricedRows } from './priced-rows.js';
import { RankSteps } from './rank-steps.js';

interface RuleFormProps {
  rule: ScoringRule;
  onChange: (rule: ScoringRule) => void;
}

/** The fields of a rule, by its kind. What is wrong with them is said where the whole tree is checked. */
export function RuleForm({ rule, onChange }: RuleFormProps) {
  const { t } = useTranslation('assessment');
  const { assessment } = useLabels();
  return (
    <Form layout="vertical" component="div">
      <p className="quiet">{assessment.ruleMeanings[rule.kind]}</p>
      {(rule.kind === 'proportional' || rule.kind === 'rank') && (
        <Form.Item label={t('open.direction')}>
          <Radio.Group
            aria-label={t('open.direction')}
            value={rule.direction}
            onChange={({ target }) => onChange({ ...rule, direction: target.value as Direction })}
            options={DIRECTIONS.map((one) => ({ value: one, label: assessment.directions[one] }))}
          />
        </Form.Item>
      )}
      {rule.kind === 'proportional' && (
        <>
          <Number
            label={t('open.target')}
            value={rule.target.value}
            onChange={(value) => onChange({ ...rule, target: { ...rule.target, value } })}
          />
          <Form.Item label={t('open.targetUnit')}>
            <Input
              aria-label={t('open.targetUnit')}
              value={rule.unit}
              maxLength={20}
              onChange={({ target }) => onChange({ ...rule, unit: target.value })}
            />
          </Form.Item>
        </>
      )}
      {rule.kind === 'external' && (
        <Number
          label={t('open.scale')}
          value={rule.scale}
          onChange={(scale) => onChange({ ...rule, scale })}
        />
      )}
      {(rule.kind === 'deduction' || rule.kind === 'award') && (
        <PricedRows
          label={t('open.occurrences')}
          rows={rule.occurrences}
          onChange={(occurrences) => onChange({ ...rule, occurrences })}
        />
      )}
      {rule.kind === 'deduction' && (
        <Number
          label={t('open.floor')}
          value={rule.floor}
          onChange={(floor) => onChange({ ...rule, floor })}
        />
      )}
      {rule.kind === 'checklist' && (
        <PricedRows
          label={t('open.checklist')}
          rows={rule.entries}
          onChange={(entries) => onChange({ ...rule, entries })}
        />
      )}
      {rule.kind === 'rank' && (
        <RankSteps steps={rule.steps} onChange={(steps) => onChange({ ...rule, steps })} />
      )}
    </Form>
  );
}

interface NumberProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
}

function Number({ label, value, onChange }: NumberProps) {
  return (
    <Form.Item label={label}>
      <Input
        aria-label={label}
        value={value}
        inputMode="decimal"
        maxLength={20}
        onChange={({ target }) => onChange(target.value.trim())}
      />
    </Form.Item>
  );
}
