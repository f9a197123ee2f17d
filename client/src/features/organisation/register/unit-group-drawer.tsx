import { App, Button, Checkbox, Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type {
  RegisterQuery,
  UnitFieldsFragment,
  UnitGroupFieldsFragment,
} from '../../../generated/graphql.js';
import { useChange } from '../../../lib/apollo/use-change.js';
import { FormDrawer } from '../../../ui/form-drawer.js';
import { createUnitGroupDocument, updateUnitGroupDocument } from './register.documents.js';

interface UnitGroupDrawerProps {
  open: boolean;
  /** Absent for a new collective. */
  group: UnitGroupFieldsFragment | undefined;
  units: readonly UnitFieldsFragment[];
  categories: RegisterQuery['unitCategories'];
  onClose: () => void;
}

interface GroupForm {
  name: string;
  aliases: string[];
  memberIds: string[];
  reachesVertical: boolean;
}

export function UnitGroupDrawer({ open, group, units, categories, onClose }: UnitGroupDrawerProps) {
  const { t } = useTranslation('organisation');
  const { message } = App.useApp();
  const [form] = Form.useForm<GroupForm>();
  const [create, creating] = useChange(createUnitGroupDocument, { refetch: ['Register'] });
  const [update, updating] = useChange(updateUnitGroupDocument, { refetch: ['Register'] });

  async function submit({ name, aliases, memberIds, reachesVertical }: GroupForm) {
    const fields = { name: name.trim(), aliases, memberIds, reachesVertical };
    const done = group
      ? await update({ input: { ...fields, id: group.id, version: group.version } })
      : await create({ input: fields });
    if (!done) return;
    void message.success(t('saved'));
    onClose();
  }

  function addCategory(categoryId: string) {
    const known = form.getFieldValue('memberIds') as string[];
    const added = units.filter((unit) => unit.category.id === categoryId && !known.includes(unit.id));
    form.setFieldValue('memberIds', [...known, ...added.map(({ id }) => id)]);
  }

  return (
    <FormDrawer
      key={group?.id ?? 'new'}
      title={group ? t('editGroup') : t('createGroup')}
      open={open}
      busy={creating || updating}
      form={form}
      initialValues={group ?? { aliases: [], memberIds: [], reachesVertical: false }}
      onClose={onClose}
      onFinish={(values) => void submit(values)}
    >
      <Form.Item
        name="name"
        label={t('groupName')}
        extra={t('groupNameHint')}
        rules={[{ required: true, whitespace: true, message: t('needed') }]}
      >
        <Input maxLength={80} />
      </Form.Item>
      <Form.Item name="aliases" label={t('aliases')} extra={t('aliasesHint')}>
        <Select mode="tags" open={false} suffixIcon={null} tokenSeparators={['、', ',', '，', ' ']} />
      </Form.Item>
      <Form.Item
        name="memberIds"
        label={t('members')}
        rules={[{ required: true, type: 'array', min: 1, message: t('needed') }]}
      >
        <Select
          mode="multiple"
          showSearch={{ optionFilterProp: 'label' }}
          options={units.map(({ id, name }) => ({ value: id, label: name }))}
        />
      </Form.Item>
      <Form.Item name="reachesVertical" valuePropName="checked">
        <Checkbox>{t('reachesVertical')}</Checkbox>
      </Form.Item>
      <div className="panel-buttons">
        {categories.map(({ id, name }) => (
          <Button key={id} size="small" onClick={() => addCategory(id)}>
            {t('selectAllOf', { name })}
          </Button>
        ))}
      </div>
    </FormDrawer>
  );
}
