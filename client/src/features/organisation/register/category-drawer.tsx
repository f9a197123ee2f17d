import { App, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { useChange } from '../../../lib/apollo/use-change.js';
import { FormDrawer } from '../../../ui/form-drawer.js';
import { createUnitCategoryDocument } from './register.documents.js';

export function CategoryDrawer({ open, onClose }: { open: boolean; onClose: () => void }) {
  const { t } = useTranslation('organisation');
  const { message } = App.useApp();
  const [form] = Form.useForm<{ name: string }>();
  const [create, busy] = useChange(createUnitCategoryDocument, { refetch: ['Register'] });

  async function submit({ name }: { name: string }) {
    if (!(await create({ input: { name: name.trim() } }))) return;
    void message.success(t('saved'));
    onClose();
  }

  return (
    <FormDrawer
      title={t('createCategory')}
      open={open}
      busy={busy}
      form={form}
      onClose={onClose}
      onFinish={(values) => void submit(values)}
    >
      <Form.Item
        name="name"
        label={t('categoryName')}
        rules={[{ required: true, whitespace: true, message: t('needed') }]}
      >
        <Input maxLength={40} />
      </Form.Item>
    </FormDrawer>
  );
}
