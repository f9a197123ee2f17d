import { Button, type TableProps } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type {
  RegisterQuery,
  UnitFieldsFragment,
  UnitGroupFieldsFragment,
} from '../../../generated/graphql.js';
import { useMayDo } from '../../../lib/viewer/viewer-context.js';
import { DataTable } from '../../../ui/data-table.js';
import { EmptyState } from '../../../ui/empty-state.js';
import { Icon } from '../../../ui/icon.js';
import { Panel } from '../../../ui/panel.js';
import { NameTags } from './name-tags.js';
import { UnitGroupDrawer } from './unit-group-drawer.js';

interface UnitGroupsTabProps {
  groups: readonly UnitGroupFieldsFragment[];
  units: readonly UnitFieldsFragment[];
  categories: RegisterQuery['unitCategories'];
}

export function UnitGroupsTab({ groups, units, categories }: UnitGroupsTabProps) {
  const { t } = useTranslation(['organisation', 'ui']);
  const mayManage = useMayDo('organisation.manage');
  const [editing, setEditing] = useState<UnitGroupFieldsFragment | 'new'>();
  const shortNames = new Map(units.map(({ id, shortName }) => [id, shortName]));
  const columns: NonNullable<TableProps<UnitGroupFieldsFragment>['columns']> = [
    { title: t('groupName'), dataIndex: 'name', width: 180 },
    { title: t('aliases'), width: 200, render: (_, { aliases }) => <NameTags names={aliases} /> },
    { title: t('memberCount'), width: 90, align: 'right', render: (_, { memberIds }) => memberIds.length },
    {
      title: t('members'),
      render: (_, { memberIds }) => (
        <span className="member-names">{memberIds.map((id) => shortNames.get(id) ?? id).join('、')}</span>
      ),
    },
    ...(mayManage
      ? [
          {
            title: t('actions'),
            width: 90,
            render: (_: unknown, group: UnitGroupFieldsFragment) => (
              <span className="row-actions">
                <Button
                  type="link"
                  size="small"
                  onClick={() => setEditing(group)}
                  aria-label={`${t('editGroup')} ${group.name}`}
                >
                  {t('ui:edit')}
                </Button>
              </span>
            ),
          },
        ]
      : []),
  ];

  return (
    <Panel
      flush
      title={
        mayManage && (
          <Button type="primary" icon={<Icon name="plus" />} onClick={() => setEditing('new')}>
            {t('createGroup')}
          </Button>
        )
      }
    >
      <DataTable<UnitGroupFieldsFragment>
        label={t('groupsTable')}
        rowKey="id"
        rows={groups}
        columns={columns}
        tableLayout="fixed"
        scroll={{ x: 900 }}
        empty={<EmptyState icon="units" title={t('noGroups')} hint={t('noGroupsHint')} />}
      />
      <UnitGroupDrawer
        open={editing !== undefined}
        group={typeof editing === 'object' ? editing : undefined}
        units={units}
        categories={categories}
        onClose={() => setEditing(undefined)}
      />
    </Panel>
  );
}
