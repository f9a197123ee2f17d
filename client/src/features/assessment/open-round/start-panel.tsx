import { RUBRIC_TEMPLATE_KEYS, RUBRIC_TEMPLATES } from '#shared/assessment/rubrics/rubric-templates.js';
import { Form, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { OpenRoundChoicesQuery } from '../../../generated/graphql.js';
import { Panel } from '../../../ui/panel.js';
import type { StartingPoint } from './starting-points.js';

interface StartPanelProps {
  start: StartingPoint;
  rubrics: OpenRoundChoicesQuery['rubrics'];
  onChange: (start: StartingPoint) => void;
}

/** Which rubric the round begins with: the office's own, a template, or nothing. */
export function StartPanel({ start, rubrics, onChange }: StartPanelProps) {
  const { t } = useTranslation('assessment');
  const own = rubrics.filter(({ state }) => state === 'published');
  return (
    <Panel title={t('open.start')}>
      <Form layout="vertical" component="div">
        <Form.Item label={t('open.startFrom')} htmlFor="round-start" extra={t('open.startHint')}>
          <Select<StartingPoint>
            id="round-start"
            value={start}
            onChange={onChange}
            showSearch
            optionFilterProp="label"
            options={[
              {
                label: t('open.startLibrary'),
                options: own.map(({ id, name, year, edition }) => ({
                  value: `rubric:${id}` as const,
                  label: t('open.startEdition', { name, year, edition }),
                })),
              },
              {
                label: t('open.startTemplates'),
                options: RUBRIC_TEMPLATE_KEYS.map((key) => ({
                  value: `template:${key}` as const,
                  label: RUBRIC_TEMPLATES[key].name,
                })),
              },
              { label: t('open.startElse'), options: [{ value: 'blank', label: t('open.startBlank') }] },
            ]}
          />
        </Form.Item>
      </Form>
    </Panel>
  );
}
