import { Button, Input, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RegisterQuery, UnitFieldsFragment } from '../../../generated/graphql.js';
import { useMayDo } from '../../../lib/viewer/viewer-context.js';
import { Icon } from '../../../ui/icon.js';
import { Panel } from '../../../ui/panel.js';
import { CategoryDrawer } from './category-drawer.js';
import { UnitDrawer } from './unit-drawer.js';
import { UnitsTable } from './units-table.js';

interface UnitsTabProps {
  units: readonly UnitFieldsFragment[];
  categories: RegisterQuery['unitCategories'];
}

type Editing = UnitFieldsFragment | 'new-unit' | 'new-category';

export function UnitsTab({ units, categories }: UnitsTabProps) {
  const { t } = useTranslation('organisation');
  const mayManage = useMayDo('organisation.manage');
  const [search, setSearch] = useState('');
  const [categoryId, setCategoryId] = useState<string>();
  const [editing, setEditing] = useState<Editing>();
  const close = () => setEditing(undefined);
  const shown = units.filter(
    (unit) =>
      (!categoryId || unit.category.id === categoryId) &&
      [unit.name, unit.shortName, ...unit.aliases].some((name) => name.includes(search)),
  );

  return (
    <Panel
      flush
      extra={
        <>
          <Input.Search
            allowClear
            className="table-search"
            placeholder={t('search')}
            aria-label={t('search')}
            onChange={(event) => setSearch(event.target.value.trim())}
          />
          <Select
            allowClear
            className="category-filter"
            placeholder={t('allCategories')}
            aria-label={t('category')}
            value={categoryId}
            onChange={setCategoryId}
            options={categories.map(({ id, name }) => ({ value: id, label: name }))}
          />
        </>
      }
      title={
        mayManage && (
          <span className="panel-buttons">
            <Button type="primary" icon={<Icon name="plus" />} onClick={() => setEditing('new-unit')}>
              {t('createUnit')}
            </Button>
            <Button onClick={() => setEditing('new-category')}>{t('categories')}</Button>
          </span>
        )
      }
    >
      <UnitsTable
        units={shown}
        narrowed={shown.length < units.length}
        {...(mayManage && { onEdit: setEditing })}
      />
      <UnitDrawer
        open={editing !== undefined && editing !== 'new-category'}
        unit={typeof editing === 'object' ? editing : undefined}
        categories={categories}
        units={units}
        onClose={close}
      />
      <CategoryDrawer open={editing === 'new-category'} categories={categories} onClose={close} />
    </Panel>
  );
}
