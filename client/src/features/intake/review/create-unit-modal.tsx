import { Form, Input, Modal, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useRegister } from './register-context.js';

interface UnitForm {
  name: string;
  shortName: string;
  categoryId: string;
}

/** A printed name becomes a new unit of the register, and its first alias where the full name is another. */
export function CreateUnitModal({ printedName, onClose }: { printedName: string; onClose: () => void }) {
  const { t } = useTranslation(['intake', 'ui']);
  const { register, resolve } = useRegister();
  const [form] = Form.useForm<UnitForm>();
  const [busy, setBusy] = useState(false);
  const rules = [{ required: true, message: t('names.needed') }];

  async function submit({ name, shortName, categoryId }: UnitForm) {
    setBusy(true);
    const aliases = [name, shortName].includes(printedName) ? [] : [printedName];
    const done = await resolve(printedName, { newUnit: { name, shortName, categoryId, aliases } });
    setBusy(false);
    if (done) onClose();
  }

  return (
    <Modal
      open
      title={t('names.createTitle', { name: printedName })}
      okText={t('ui:save')}
      confirmLoading={busy}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      <Form
        form={form}
        layout="vertical"
        initialValues={{
          name: printedName,
          shortName: printedName,
          categoryId: register.unitCategories[0]?.id,
        }}
        onFinish={(values) => void submit(values)}
      >
        <Form.Item name="name" label={t('names.unitName')} rules={rules}>
          <Input maxLength={80} />
        </Form.Item>
        <Form.Item name="shortName" label={t('names.shortName')} rules={rules}>
          <Input maxLength={40} />
        </Form.Item>
        <Form.Item name="categoryId" label={t('names.category')} rules={rules}>
          <Select options={register.unitCategories.map(({ id, name }) => ({ value: id, label: name }))} />
        </Form.Item>
        <button type="submit" hidden />
      </Form>
    </Modal>
  );
}
