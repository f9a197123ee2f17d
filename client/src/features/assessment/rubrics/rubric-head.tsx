import { Form, Input, InputNumber } from 'antd';
import { useTranslation } from 'react-i18next';
import { Panel } from '../../../ui/panel.js';

export interface RubricHeadFields {
  readonly name: string;
  readonly year: number;
  readonly categoryLabel: string;
}

interface RubricHeadProps {
  head: RubricHeadFields;
  onChange: (head: RubricHeadFields) => void;
}

/** What a rubric is called, for which year and for whom. */
export function RubricHead({ head, onChange }: RubricHeadProps) {
  const { t } = useTranslation('rubrics');
  return (
    <Panel title={t('editor.head')}>
      <Form layout="vertical" component="div" className="rubric-head">
        <Form.Item label={t('editor.name')} htmlFor="rubric-name" required>
          <Input
            id="rubric-name"
            value={head.name}
            maxLength={100}
            onChange={({ target }) => onChange({ ...head, name: target.value })}
          />
        </Form.Item>
        <Form.Item label={t('editor.year')} htmlFor="rubric-year">
          <InputNumber
            id="rubric-year"
            min={2000}
            max={2100}
            precision={0}
            value={head.year}
            onChange={(year) => onChange({ ...head, year: year ?? head.year })}
          />
        </Form.Item>
        <Form.Item label={t('editor.category')} htmlFor="rubric-category">
          <Input
            id="rubric-category"
            value={head.categoryLabel}
            maxLength={100}
            onChange={({ target }) => onChange({ ...head, categoryLabel: target.value })}
          />
        </Form.Item>
      </Form>
    </Panel>
  );
}
