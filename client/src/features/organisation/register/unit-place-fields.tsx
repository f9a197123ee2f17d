import { UNIT_LEVELS } from '#shared/organisation/unit-level.js';
import { Form, Radio, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { UnitFieldsFragment, UnitLevel } from '../../../generated/graphql.js';
import { useLabels } from '../../../lib/labels/labels.js';

interface UnitPlaceFieldsProps {
  units: readonly UnitFieldsFragment[];
  /** Absent for a new unit; it never hangs below itself. */
  unitId: string | undefined;
}

/** 层级 and 上级单位: a parent always stands above, so only such units are offered. */
export function UnitPlaceFields({ units, unitId }: UnitPlaceFieldsProps) {
  const { t } = useTranslation('unit');
  const { levels } = useLabels().organisation;
  const form = Form.useFormInstance();
  const level = (Form.useWatch('level', form) as UnitLevel | undefined) ?? 'county';
  const above = units.filter(
    (unit) =>
      unit.id !== unitId && !unit.endedOn && UNIT_LEVELS.indexOf(unit.level) < UNIT_LEVELS.indexOf(level),
  );
  return (
    <>
      <Form.Item name="level" label={t('level')}>
        <Radio.Group
          onChange={() => form.setFieldValue('parentId', null)}
          options={UNIT_LEVELS.map((one) => ({ value: one, label: levels[one] }))}
        />
      </Form.Item>
      {above.length > 0 && (
        <Form.Item
          name="parentId"
          label={t('parent')}
          rules={[{ required: level === 'village', message: t('needed') }]}
        >
          <Select
            allowClear
            showSearch={{ optionFilterProp: 'label' }}
            options={above.map(({ id, name }) => ({ value: id, label: name }))}
          />
        </Form.Item>
      )}
    </>
  );
}
