import { App, Form, Input, InputNumber, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { RegisterQuery, UnitFieldsFragment, UnitLevel } from '../../../generated/graphql.js';
import { useChange } from '../../../lib/apollo/use-change.js';
import { FormDrawer } from '../../../ui/form-drawer.js';
import { UnitPlaceFields } from './unit-place-fields.js';
import { createUnitDocument, updateUnitDocument } from './register.documents.js';

interface UnitDrawerProps {
  open: boolean;
  /** Absent for a new unit. */
  unit: UnitFieldsFragment | undefined;
  categories: RegisterQuery['unitCategories'];
  /** To hang it below. */
  units: readonly UnitFieldsFragment[];
  onClose: () => void;
}

interface UnitForm {
  name: string;
  shortName: string;
  categoryId: string;
  aliases: string[];
  sortOrder: number;
  level: UnitLevel;
  parentId?: string | null;
}

export function UnitDrawer({ open, unit, categories, units, onClose }: UnitDrawerProps) {
  const { t } = useTranslation('organisation');
  const { message } = App.useApp();
  const [form] = Form.useForm<UnitForm>();
  const [create, creating] = useChange(createUnitDocument, { refetch: ['Register'] });
  const [update, updating] = useChange(updateUnitDocument, { refetch: ['Register'] });
  const needed = { required: true, whitespace: true, message: t('needed') };

  async function submit({ name, shortName, categoryId, aliases, sortOrder, level, parentId }: UnitForm) {
    const place = { level, parentId: parentId ?? null };
    const fields = { name: name.trim(), shortName: shortName.trim(), categoryId, aliases, ...place };
    const done = unit
      ? await update({ input: { ...fields, id: unit.id, version: unit.version, sortOrder } })
      : await create({ input: fields });
    if (!done) return;
    void message.success(t('saved'));
    onClose();
  }

  return (
    <FormDrawer
      key={unit?.id ?? 'new'}
      title={unit ? t('editUnit') : t('createUnit')}
      open={open}
      busy={creating || updating}
      form={form}
      initialValues={unit ? { ...unit, categoryId: unit.category.id } : { aliases: [], level: 'county' }}
      onClose={onClose}
      onFinish={(values) => void submit(values)}
    >
      <Form.Item name="name" label={t('name')} rules={[needed]}>
        <Input maxLength={80} />
      </Form.Item>
      <Form.Item name="shortName" label={t('shortName')} rules={[needed]}>
        <Input maxLength={40} />
      </Form.Item>
      <Form.Item name="categoryId" label={t('category')} rules={[{ required: true, message: t('needed') }]}>
        <Select options={categories.map(({ id, name }) => ({ value: id, label: name }))} />
      </Form.Item>
      <UnitPlaceFields units={units} unitId={unit?.id} />
      <Form.Item name="aliases" label={t('aliases')} extra={t('aliasesHint')}>
        <Select mode="tags" open={false} suffixIcon={null} tokenSeparators={['、', ',', '，', ' ']} />
      </Form.Item>
      {unit && (
        <Form.Item
          name="sortOrder"
          label={t('sortOrder')}
          extra={t('sortOrderHint')}
          rules={[{ required: true }]}
        >
          <InputNumber min={0} max={9999} precision={0} />
        </Form.Item>
      )}
    </FormDrawer>
  );
}
