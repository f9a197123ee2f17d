import type { BulkStep } from '#shared/dashboards/bulk-step.js';
import { useQuery } from '@apollo/client/react';
import { Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { CivilDatePicker } from '../../../../ui/civil-date-picker.js';
import { ledgerChoicesDocument } from '../ledger.document.js';

/** What a step asks for before it can be taken. */
export function StepFields({ step }: { step: BulkStep }) {
  const { t } = useTranslation('dashboards');
  const needed = [{ required: true, whitespace: true, message: t('bulk.needed') }];
  const reason = (
    <Form.Item name="reason" label={t(`bulk.reasons.${step}`)} rules={needed}>
      <Input.TextArea rows={2} />
    </Form.Item>
  );
  switch (step) {
    case 'remind':
      return null;
    case 'extend':
      return (
        <>
          <Form.Item
            name="dueOn"
            label={t('bulk.dueOn')}
            extra={t('bulk.dueOnHint')}
            rules={[{ required: true, message: t('bulk.needed') }]}
          >
            <CivilDatePicker />
          </Form.Item>
          {reason}
        </>
      );
    case 'lead':
      return (
        <Form.Item
          name="unitId"
          label={t('bulk.lead')}
          extra={t('bulk.leadHint')}
          rules={[{ required: true, message: t('bulk.needed') }]}
        >
          <UnitChoice />
        </Form.Item>
      );
    case 'suspend':
      return (
        <>
          {reason}
          <Form.Item name="basis" label={t('bulk.basis')} rules={needed}>
            <Input />
          </Form.Item>
          <Form.Item
            name="resumeOn"
            label={t('bulk.resumeOn')}
            rules={[{ required: true, message: t('bulk.needed') }]}
          >
            <CivilDatePicker />
          </Form.Item>
        </>
      );
  }
}

/** One unit of the register. Form.Item gives value, change and id. */
function UnitChoice(field: { value?: string; onChange?: (id: string) => void; id?: string }) {
  const { data } = useQuery(ledgerChoicesDocument);
  return (
    <Select
      {...field}
      showSearch={{ optionFilterProp: 'label' }}
      options={(data?.units ?? []).map(({ id, name }) => ({ value: id, label: name }))}
    />
  );
}
