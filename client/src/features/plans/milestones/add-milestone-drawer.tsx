import { App, Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { CHANGE_NAME_LIMIT } from '#shared/progress/changes/change-limits.js';
import { MILESTONE_KINDS, type MilestoneKind } from '#shared/progress/changes/plan-milestone.js';
import { useChange } from '../../../lib/apollo/use-change.js';
import { useLabels } from '../../../lib/labels/labels.js';
import { CivilDatePicker } from '../../../ui/civil-date-picker.js';
import { FormDrawer } from '../../../ui/form-drawer.js';
import { addMilestoneDocument } from './milestones.documents.js';

interface NewMilestone {
  kind: MilestoneKind;
  title: string;
  dueOn?: string | null;
}

/** What the plan as a whole has to go through, and when. */
export function AddMilestoneDrawer({ planId, onClose }: { planId: string; onClose: () => void }) {
  const { t } = useTranslation('milestones');
  const { milestoneKinds } = useLabels().changes;
  const { message } = App.useApp();
  const [form] = Form.useForm<NewMilestone>();
  const [add, busy] = useChange(addMilestoneDocument, { refetch: ['PlanMilestones'] });

  async function finish({ kind, title, dueOn = null }: NewMilestone) {
    if (!(await add({ input: { planId, kind, title, dueOn } }))) return;
    void message.success(t('saved'));
    onClose();
  }

  return (
    <FormDrawer<NewMilestone>
      open
      title={t('add')}
      busy={busy}
      form={form}
      initialValues={{ kind: 'filing' }}
      onClose={onClose}
      onFinish={(values) => void finish(values)}
    >
      <Form.Item name="kind" label={t('kind')}>
        <Select options={MILESTONE_KINDS.map((kind) => ({ value: kind, label: milestoneKinds[kind] }))} />
      </Form.Item>
      <Form.Item
        name="title"
        label={t('name')}
        rules={[{ required: true, whitespace: true, message: t('needed') }]}
      >
        <Input maxLength={CHANGE_NAME_LIMIT} />
      </Form.Item>
      <Form.Item name="dueOn" label={t('dueOn')}>
        <CivilDatePicker />
      </Form.Item>
    </FormDrawer>
  );
}
