import { useQuery } from '@apollo/client/react';
import { App, Form, Input, InputNumber, Radio, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { CHANGE_NAME_LIMIT, LOOK_BACK_LIMIT } from '#shared/progress/changes/change-limits.js';
import { SEED_LIMIT } from '#shared/progress/changes/draw-sample.js';
import { LOOK_BACK_METHODS, type LookBackMethod } from '#shared/progress/changes/look-back.js';
import { useChange } from '../../../../lib/apollo/use-change.js';
import { useLabels } from '../../../../lib/labels/labels.js';
import { urls } from '../../../../lib/urls.js';
import { useViewer } from '../../../../lib/viewer/viewer-context.js';
import { CivilDatePicker } from '../../../../ui/civil-date-picker.js';
import { FormDrawer } from '../../../../ui/form-drawer.js';
import {
  lookBackScopesDocument,
  lookBackSectionsDocument,
  openLookBackDocument,
} from './look-back.documents.js';
import { sectionChoices } from './section-choices.js';

interface LookBackValues {
  title: string;
  heldOn: string;
  leadBy: string;
  method: LookBackMethod;
  planId?: string;
  sectionId?: string;
  unitId?: string;
  sampleSize?: number | null;
  seed?: number | null;
}

/** Who goes to see what; the server draws the items when it is opened. */
export function OpenLookBackDrawer({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('changes');
  const { lookBackMethods } = useLabels().changes;
  const { today } = useViewer();
  const { message } = App.useApp();
  const navigate = useNavigate();
  const [form] = Form.useForm<LookBackValues>();
  const method = Form.useWatch('method', form);
  const scopes = useQuery(lookBackScopesDocument, { variables: { year: Number(today.slice(0, 4)) } });
  const planId = Form.useWatch('planId', form);
  const chosen = useQuery(lookBackSectionsDocument, { variables: { planId: planId ?? '' }, skip: !planId });
  const sections = planId ? sectionChoices(chosen.data?.plan.sections ?? []) : [];
  const [open, busy] = useChange(openLookBackDocument, { refetch: ['LookBacks'] });
  const plans = (scopes.data?.plans ?? []).filter(({ state }) => state === 'issued');
  const units = (scopes.data?.units ?? []).filter(({ endedOn }) => !endedOn);

  async function finish({
    planId = undefined,
    sectionId = undefined,
    unitId = undefined,
    sampleSize = null,
    seed = null,
    ...given
  }: LookBackValues) {
    const scope = { planId: planId ?? null, sectionId: sectionId ?? null, unitId: unitId ?? null };
    const answer = await open({ input: { ...given, ...scope, sampleSize, seed } });
    if (!answer) return;
    void message.success(t('lookBack.opened'));
    onClose();
    void navigate(urls.lookBack(answer.openLookBack.id));
  }

  const needed = { required: true, whitespace: true, message: t('dialog.needed') };
  const choices = (rows: readonly { id: string; label: string }[]) => (
    <Select
      allowClear
      placeholder={t('lookBack.any')}
      showSearch={{ optionFilterProp: 'label' }}
      options={rows.map(({ id, label }) => ({ value: id, label }))}
    />
  );
  return (
    <FormDrawer<LookBackValues>
      open
      title={t('lookBack.open')}
      busy={busy}
      form={form}
      initialValues={{ method: 'look_back', heldOn: today }}
      onClose={onClose}
      onFinish={(values) => void finish(values)}
    >
      <Form.Item name="method" label={t('lookBack.method')}>
        <Radio.Group
          options={LOOK_BACK_METHODS.map((one) => ({ value: one, label: lookBackMethods[one] }))}
        />
      </Form.Item>
      <Form.Item name="title" label={t('lookBack.name')} rules={[needed]}>
        <Input maxLength={CHANGE_NAME_LIMIT} />
      </Form.Item>
      <Form.Item
        name="heldOn"
        label={t('lookBack.heldOn')}
        rules={[{ required: true, message: t('dialog.needed') }]}
      >
        <CivilDatePicker />
      </Form.Item>
      <Form.Item name="leadBy" label={t('lookBack.leadBy')} rules={[needed]}>
        <Input maxLength={CHANGE_NAME_LIMIT} />
      </Form.Item>
      <Form.Item name="planId" label={t('lookBack.plan')}>
        {choices(plans.map(({ id, title }) => ({ id, label: title })))}
      </Form.Item>
      {sections.length > 0 && (
        <Form.Item key={planId} name="sectionId" label={t('lookBack.section')}>
          {choices(sections)}
        </Form.Item>
      )}
      <Form.Item name="unitId" label={t('lookBack.unit')}>
        {choices(units.map(({ id, name }) => ({ id, label: name })))}
      </Form.Item>
      {method === 'spot_check' && (
        <>
          <Form.Item
            name="sampleSize"
            label={t('lookBack.sampleSize')}
            rules={[{ required: true, message: t('dialog.needed') }]}
          >
            <InputNumber min={1} max={LOOK_BACK_LIMIT} precision={0} />
          </Form.Item>
          <Form.Item name="seed" label={t('lookBack.seed')} extra={t('lookBack.seedHint')}>
            <InputNumber min={0} max={SEED_LIMIT} precision={0} style={{ width: '12em' }} />
          </Form.Item>
        </>
      )}
    </FormDrawer>
  );
}
