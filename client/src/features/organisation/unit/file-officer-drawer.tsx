import { App, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { useChange } from '../../../lib/apollo/use-change.js';
import { useViewer } from '../../../lib/viewer/viewer-context.js';
import { CivilDatePicker } from '../../../ui/civil-date-picker.js';
import { FormDrawer } from '../../../ui/form-drawer.js';
import type { Officer } from './officer-on-page.js';
import { fileOfficerDocument } from './unit.documents.js';

interface Values {
  filedOn: string;
  receipt: string;
}

/** 备案: the day and the receipt. */
export function FileOfficerDrawer({ officer, onClose }: { officer: Officer; onClose: () => void }) {
  const { t } = useTranslation('unit');
  const { message } = App.useApp();
  const { today } = useViewer();
  const [form] = Form.useForm<Values>();
  const [file, busy] = useChange(fileOfficerDocument);
  const submit = async ({ filedOn, receipt }: Values) => {
    const { id, version } = officer;
    if (!(await file({ input: { id, version, filedOn, receipt: receipt.trim() } }))) return;
    void message.success(t('saved'));
    onClose();
  };
  return (
    <FormDrawer<Values>
      open
      title={t('fileTitle', { name: officer.name })}
      busy={busy}
      form={form}
      initialValues={{ filedOn: today }}
      onClose={onClose}
      onFinish={(values) => void submit(values)}
    >
      <p className="form-hint">{t('fileHint')}</p>
      <Form.Item name="filedOn" label={t('filedOn')} rules={[{ required: true, message: t('needed') }]}>
        <CivilDatePicker />
      </Form.Item>
      <Form.Item
        name="receipt"
        label={t('receipt')}
        rules={[{ required: true, whitespace: true, message: t('needed') }]}
      >
        <Input maxLength={60} />
      </Form.Item>
    </FormDrawer>
  );
}
