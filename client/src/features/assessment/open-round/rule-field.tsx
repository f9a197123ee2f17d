import { AUTOMATIC_MEASURES } from '#shared/assessment/automatic-measure.js';
import { RULE_KINDS, type ScoringRule } from '#shared/assessment/rules/scoring-rule.js';
import { Button, Drawer, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLabels, type Labels } from '../../../lib/labels/labels.js';
import { blankRule, choiceOf, type RuleChoice } from './blank-rule.js';
import type { IndicatorDraft } from './indicator-draft.js';
import { RuleForm } from './rule-form.js';

interface RuleFieldProps {
  name: string;
  node: IndicatorDraft;
  onChange: (rule: ScoringRule) => void;
}

const choicesOf = ({ assessment }: Labels) => [
  ...RULE_KINDS.flatMap((kind) =>
    kind === 'automatic'
      ? []
      : [{ value: kind, label: assessment.ruleKinds[kind], title: assessment.ruleMeanings[kind] }],
  ),
  ...AUTOMATIC_MEASURES.map((measure) => ({
    value: `automatic:${measure}` as const,
    label: `${assessment.measures[measure]}（${assessment.ruleKinds.automatic}）`,
    title: assessment.measureMeanings[measure],
  })),
];

/** The way of scoring of one leaf; what the rule is made of opens beside the table. */
export function RuleField({ name, node, onChange }: RuleFieldProps) {
  const { t } = useTranslation('assessment');
  const labels = useLabels();
  const [open, setOpen] = useState(false);
  const { rule } = node;
  if (rule === null) return null;
  const plain = rule.kind === 'judgement' || rule.kind === 'automatic';
  return (
    <>
      <Select<RuleChoice>
        aria-label={`${name} ${t('open.method')}`}
        value={choiceOf(rule)}
        popupMatchSelectWidth={false}
        onChange={(choice) => {
          onChange(blankRule(choice, node.points));
          setOpen(choice !== 'judgement' && !choice.startsWith('automatic'));
        }}
        options={choicesOf(labels)}
      />
      {!plain && (
        <Button
          type="link"
          size="small"
          disabled={false}
          aria-label={t('open.ruleOf', { name })}
          onClick={() => setOpen(true)}
        >
          {t('open.rule')}
        </Button>
      )}
      <Drawer
        open={open && !plain}
        title={t('open.ruleOf', { name })}
        onClose={() => setOpen(false)}
        destroyOnHidden
      >
        <RuleForm rule={rule} onChange={onChange} />
      </Drawer>
    </>
  );
}
