import { Button, Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { NewNameFormProps } from './new-unit-form.js';
import { useRegister } from './register-context.js';

interface GroupForm {
  name: string;
  memberIds: string[];
}

/** The printed name stays an alias where the collective is called otherwise. */
export function NewGroupForm({ formId, printedName, acceptSuspicious, onSubmit }: NewNameFormProps) {
  const { t } = useTranslation('intake');
  const { register, resolve } = useRegister();
  const [form] = Form.useForm<GroupForm>();

  function submit({ name, memberIds }: GroupForm) {
    const aliases = name === printedName ? [] : [printedName];
    onSubmit(() => resolve(printedName, { newGroup: { name, aliases, memberIds }, acceptSuspicious }));
  }

  function addCategory(categoryId: string) {
    const chosen = form.getFieldValue('memberIds') as string[];
    const added = register.units.filter(
      ({ id, category }) => category.id === categoryId && !chosen.includes(id),
    );
    form.setFieldValue('memberIds', [...chosen, ...added.map(({ id }) => id)]);
  }

  return (
    <Form<GroupForm>
      id={formId}
      form={form}
      layout="vertical"
      initialValues={{ name: printedName, memberIds: [] }}
      onFinish={submit}
    >
      <Form.Item
        name="name"
        label={t('names.groupName')}
        rules={[{ required: true, message: t('names.needed') }]}
      >
        <Input maxLength={80} />
      </Form.Item>
      <Form.Item
        name="memberIds"
        label={t('names.members')}
        rules={[{ required: true, type: 'array', min: 1, message: t('names.needed') }]}
      >
        <Select
          mode="multiple"
          autoFocus
          maxTagCount={12}
          showSearch={{ optionFilterProp: 'label' }}
          options={register.units.map(({ id, name }) => ({ value: id, label: name }))}
        />
      </Form.Item>
      <div className="panel-buttons">
        {register.unitCategories.map(({ id, name }) => (
          <Button key={id} size="small" onClick={() => addCategory(id)}>
            {t('names.addCategory', { name })}
          </Button>
        ))}
      </div>
    </Form>
  );
}
