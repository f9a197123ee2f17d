import type { RoundRubric } from '#shared/assessment/round-record.js';
import { TIE_STYLES, type TieStyle } from '#shared/assessment/rules/places-of.js';
import { NOT_APPLICABLE_TERMS, type NotApplicableTerm } from '#shared/assessment/rules/rubric-terms.js';
import { Form, Input, InputNumber, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useLabels } from '../../../lib/labels/labels.js';
import { Panel } from '../../../ui/panel.js';
import { GradeRows } from './grade-rows.js';

interface RubricPanelProps {
  rubric: RoundRubric;
  onChange: (rubric: RoundRubric) => void;
}

/** What holds for the whole: full points, caps, what is not applicable, ties and grades. */
export function RubricPanel({ rubric, onChange }: RubricPanelProps) {
  const { t } = useTranslation('assessment');
  const { assessment } = useLabels();
  const { terms } = rubric;
  const change = (part: Partial<typeof terms>) => onChange({ ...rubric, terms: { ...terms, ...part } });
  const cap = (kind: 'bonus' | 'deduction') => (
    <Form.Item label={t(`open.cap.${kind}`)} htmlFor={`cap-${kind}`}>
      <Input
        id={`cap-${kind}`}
        value={terms.caps[kind] ?? ''}
        inputMode="decimal"
        maxLength={20}
        placeholder={t('open.noCap')}
        onChange={({ target }) => change({ caps: { ...terms.caps, [kind]: target.value.trim() || null } })}
      />
    </Form.Item>
  );
  return (
    <Panel title={t('open.rubric')}>
      <Form layout="vertical" component="div" className="open-round-basics">
        <Form.Item label={t('open.fullPoints')} htmlFor="full-points">
          <Input
            id="full-points"
            value={rubric.fullPoints}
            inputMode="decimal"
            maxLength={20}
            onChange={({ target }) => onChange({ ...rubric, fullPoints: target.value.trim() })}
          />
        </Form.Item>
        {cap('bonus')}
        {cap('deduction')}
        <Form.Item label={t('open.notApplicable')} htmlFor="not-applicable">
          <Select<NotApplicableTerm>
            id="not-applicable"
            value={terms.notApplicable}
            onChange={(notApplicable) => change({ notApplicable })}
            options={NOT_APPLICABLE_TERMS.map((one) => ({
              value: one,
              label: assessment.notApplicableTerms[one],
            }))}
          />
        </Form.Item>
        <Form.Item label={t('open.ties')} htmlFor="ties">
          <Select<TieStyle>
            id="ties"
            value={rubric.ties}
            onChange={(ties) => onChange({ ...rubric, ties })}
            options={TIE_STYLES.map((one) => ({ value: one, label: assessment.ties[one] }))}
          />
        </Form.Item>
        <Form.Item label={t('open.doubleBelow')} htmlFor="double-below">
          <InputNumber
            id="double-below"
            min={1}
            precision={0}
            value={terms.doubleBelow}
            placeholder={t('open.never')}
            onChange={(doubleBelow) => change({ doubleBelow })}
          />
        </Form.Item>
      </Form>
      <GradeRows grades={rubric.grades} onChange={(grades) => onChange({ ...rubric, grades })} />
    </Panel>
  );
}
