import { App, Checkbox, Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { RegisterQuery } from '../../../generated/graphql.js';
import { useChange } from '../../../lib/apollo/use-change.js';
import { FormDrawer } from '../../../ui/form-drawer.js';
import { createUnitCategoryDocument, updateUnitCategoryDocument } from './register.documents.js';

interface CategoryForm {
  /** Absent for a new one. */
  id?: string;
  name: string;
  verticallyManaged: boolean;
}

interface CategoryDrawerProps {
  open: boolean;
  categories: RegisterQuery['unitCategories'];
  onClose: () => void;
}

/** 考核分组: opens one, or changes one that is chosen. */
export function CategoryDrawer({ open, categories, onClose }: CategoryDrawerProps) {
  const { t } = useTranslation('organisation');
  const { message } = App.useApp();
  const [form] = Form.useForm<CategoryForm>();
  const [create, creating] = useChange(createUnitCategoryDocument, { refetch: ['Register'] });
  const [update, updating] = useChange(updateUnitCategoryDocument, { refetch: ['Register'] });

  async function submit({ id, name, verticallyManaged }: CategoryForm) {
    const fields = { name: name.trim(), verticallyManaged };
    const done = id ? await update({ input: { id, ...fields } }) : await create({ input: fields });
    if (!done) return;
    void message.success(t('saved'));
    onClose();
  }
  function choose(id: string | undefined) {
    const known = categories.find((category) => category.id === id);
    form.setFieldsValue({ name: known?.name ?? '', verticallyManaged: known?.verticallyManaged ?? false });
  }

  return (
    <FormDrawer
      title={t('categories')}
      open={open}
      busy={creating || updating}
      form={form}
      initialValues={{ verticallyManaged: false }}
      onClose={onClose}
      onFinish={(values) => void submit(values)}
    >
      {categories.length > 0 && (
        <Form.Item name="id" label={t('categoryToChange')}>
          <Select
            allowClear
            placeholder={t('createCategory')}
            onChange={choose}
            options={categories.map(({ id, name }) => ({ value: id, label: name }))}
          />
        </Form.Item>
      )}
      <Form.Item
        name="name"
        label={t('categoryName')}
        rules={[{ required: true, whitespace: true, message: t('needed') }]}
      >
        <Input maxLength={40} />
      </Form.Item>
      <Form.Item name="verticallyManaged" valuePropName="checked" extra={t('verticalHint')}>
        <Checkbox>{t('vertical')}</Checkbox>
      </Form.Item>
    </FormDrawer>
  );
}
