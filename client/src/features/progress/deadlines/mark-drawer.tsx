import { App, Form, Input, InputNumber } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useChange } from '../../../lib/apollo/use-change.js';
import type { UploadedFile } from '../../../lib/upload-file.js';
import { useViewer } from '../../../lib/viewer/viewer-context.js';
import { CivilDatePicker } from '../../../ui/civil-date-picker.js';
import { FormDrawer } from '../../../ui/form-drawer.js';
import { UploadField } from '../../../ui/upload-field.js';
import { markInstanceDoneDocument } from './deadlines.documents.js';
import type { OwnInstance } from './own-instance.js';

interface MarkForm {
  doneOn: string;
  count: number;
  note?: string;
}

/** When, how often, with what evidence. */
export function MarkDrawer({ instance, onClose }: { instance: OwnInstance; onClose: () => void }) {
  const { t } = useTranslation('unitDeadlines');
  const { message } = App.useApp();
  const { today } = useViewer();
  const [form] = Form.useForm<MarkForm>();
  const [file, setFile] = useState<UploadedFile | null>(null);
  const [mark, busy] = useChange(markInstanceDoneDocument, { refetch: ['OwnDeadlines', 'Assignment'] });

  async function submit({ doneOn, count, note = '' }: MarkForm) {
    const input = { instanceId: instance.id, doneOn, count, note, fileId: file?.id ?? null };
    if (!(await mark({ input }))) return;
    void message.success(t('marked'));
    onClose();
  }

  const needed = [{ required: true, message: t('needed') }];
  return (
    <FormDrawer<MarkForm>
      open
      title={t('markTitle', { text: instance.dutyKey })}
      busy={busy}
      form={form}
      initialValues={{ doneOn: today, count: 1 }}
      onClose={onClose}
      onFinish={(values) => void submit(values)}
    >
      <Form.Item name="doneOn" label={t('doneOn')} rules={needed}>
        <CivilDatePicker />
      </Form.Item>
      <Form.Item name="count" label={t('doneCount')} rules={needed}>
        <InputNumber min={1} max={999} precision={0} />
      </Form.Item>
      <Form.Item name="note" label={t('note')}>
        <Input.TextArea rows={3} maxLength={500} />
      </Form.Item>
      <Form.Item label={t('evidence')}>
        <UploadField
          files={file ? [file] : []}
          addLabel={t('addFile')}
          busyLabel={t('uploading')}
          onAdd={setFile}
          onRemove={() => setFile(null)}
        />
      </Form.Item>
    </FormDrawer>
  );
}
