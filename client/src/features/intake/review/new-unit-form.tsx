import { Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { likelyCategory } from './likely-category.js';
import { useRegister } from './register-context.js';

export interface NewNameFormProps {
  formId: string;
  printedName: string;
  /** Somebody has said that the name is a unit although it does not read like one. */
  acceptSuspicious: boolean;
  /** Given what registers and resolves the name; it answers whether that was done. */
  onSubmit: (register: () => Promise<boolean>) => void;
}

interface UnitForm {
  name: string;
  shortName: string;
  categoryId: string;
}

/** The printed name stays an alias where the full name is another. */
export function NewUnitForm({ formId, printedName, acceptSuspicious, onSubmit }: NewNameFormProps) {
  const { t } = useTranslation('intake');
  const { register, resolve } = useRegister();
  const rules = [{ required: true, message: t('names.needed') }];

  function submit({ name, shortName, categoryId }: UnitForm) {
    const aliases = [name, shortName].includes(printedName) ? [] : [printedName];
    onSubmit(() =>
      resolve(printedName, { newUnit: { name, shortName, categoryId, aliases }, acceptSuspicious }),
    );
  }

  return (
    <Form<UnitForm>
      id={formId}
      layout="vertical"
      initialValues={{
        name: printedName,
        shortName: printedName,
        categoryId: likelyCategory(printedName, register.units) ?? register.unitCategories[0]?.id,
      }}
      onFinish={submit}
    >
      <Form.Item name="name" label={t('names.unitName')} rules={rules}>
        <Input maxLength={80} autoFocus />
      </Form.Item>
      <Form.Item name="shortName" label={t('names.shortName')} rules={rules}>
        <Input maxLength={40} />
      </Form.Item>
      <Form.Item name="categoryId" label={t('names.category')} rules={rules}>
        <Select options={register.unitCategories.map(({ id, name }) => ({ value: id, label: name }))} />
      </Form.Item>
    </Form>
  );
}
