import { App, Form, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CHANGE_NAME_LIMIT, CHANGE_TEXT_LIMIT } from '#shared/progress/changes/change-limits.js';
import type { MilestoneKind } from '#shared/progress/changes/plan-milestone.js';
import { useChange } from '../../../lib/apollo/use-change.js';
import type { UploadedFile } from '../../../lib/upload-file.js';
import { useViewer } from '../../../lib/viewer/viewer-context.js';
import { CivilDatePicker } from '../../../ui/civil-date-picker.js';
import { FormDrawer } from '../../../ui/form-drawer.js';
import { UploadField } from '../../../ui/upload-field.js';
import { recordMilestoneDocument } from './milestones.documents.js';

interface DoneValues {
  doneOn: string;
  receipt?: string;
  participants?: string;
  matters?: string;
}

interface RecordMilestoneDrawerProps {
  milestone: {
    readonly id: string;
    readonly version: number;
    readonly kind: MilestoneKind;
    readonly title: string;
  };
  onClose: () => void;
}

/** That a milestone was reached: filing with its receipt, a dispatch meeting with who took part and what was dealt with. */
export function RecordMilestoneDrawer({ milestone, onClose }: RecordMilestoneDrawerProps) {
  const { t } = useTranslation('milestones');
  const { today } = useViewer();
  const { message } = App.useApp();
  const [form] = Form.useForm<DoneValues>();
  const [files, setFiles] = useState<readonly UploadedFile[]>([]);
  const [record, busy] = useChange(recordMilestoneDocument, { refetch: ['PlanMilestones'] });
  const { id, version, kind, title } = milestone;
  const meeting = kind === 'dispatch';

  async function finish({ doneOn, receipt = '', participants = '', matters = '' }: DoneValues) {
    const fileIds = files.map((file) => file.id);
    if (!(await record({ input: { id, version, doneOn, receipt, participants, matters, fileIds } }))) return;
    void message.success(t('saved'));
    onClose();
  }

  const rules = meeting ? [{ required: true, whitespace: true, message: t('needed') }] : [];
  return (
    <FormDrawer<DoneValues>
      open
      title={`${t('record')}：${title}`}
      busy={busy}
      form={form}
      initialValues={{ doneOn: today }}
      onClose={onClose}
      onFinish={(values) => void finish(values)}
    >
      <Form.Item name="doneOn" label={t('doneOn')} rules={[{ required: true, message: t('needed') }]}>
        <CivilDatePicker />
      </Form.Item>
      <Form.Item name="receipt" label={t('receipt')}>
        <Input maxLength={CHANGE_NAME_LIMIT} />
      </Form.Item>
      <Form.Item name="participants" label={t('participants')} rules={rules}>
        <Input.TextArea rows={2} maxLength={CHANGE_TEXT_LIMIT} />
      </Form.Item>
      <Form.Item name="matters" label={t('matters')} rules={rules}>
        <Input.TextArea rows={4} maxLength={CHANGE_TEXT_LIMIT} />
      </Form.Item>
      <Form.Item label={t('files')}>
        <UploadField
          files={files}
          addLabel={t('addFile')}
          busyLabel={t('uploading')}
          onAdd={(file) => setFiles((known) => [...known, file])}
          onRemove={(gone) => setFiles((known) => known.filter((file) => file.id !== gone))}
        />
      </Form.Item>
    </FormDrawer>
  );
}
