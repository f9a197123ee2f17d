import { Button, Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useChange } from '../../../lib/apollo/use-change.js';
import type { NewNameFormProps } from './new-unit-form.js';
import { useRegister } from './register-context.js';
import { createReviewGroupDocument } from './review.documents.js';

interface GroupForm {
  name: string;
  memberIds: string[];
}

/** Registers a collective first and then lets the printed name stand for it. */
export function NewGroupForm({ formId, printedName, onSubmit }: NewNameFormProps) {
  const { t } = useTranslation('intake');
  const { register, resolve } = useRegister();
  const [form] = Form.useForm<GroupForm>();
  const [create] = useChange(createReviewGroupDocument);

  function submit({ name, memberIds }: GroupForm) {
    onSubmit(async () => {
      const aliases = name === printedName ? [] : [printedName];
      const data = await create({ input: { name, aliases, memberIds } });
      return data ? resolve(printedName, { groupId: data.createUnitGroup.id }) : false;
    });
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
