import { Button, type TableProps } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { UnitFieldsFragment } from '../../../generated/graphql.js';
import { urls } from '../../../lib/urls.js';
import { DataTable } from '../../../ui/data-table.js';
import { EmptyState } from '../../../ui/empty-state.js';
import { StatusTag } from '../../../ui/status-tag.js';
import { NameTags } from './name-tags.js';

interface UnitsTableProps {
  units: readonly UnitFieldsFragment[];
  /** Some units are hidden by a filter. */
  narrowed: boolean;
  onEdit?: (unit: UnitFieldsFragment) => void;
}

export function UnitsTable({ units, narrowed, onEdit }: UnitsTableProps) {
  const { t } = useTranslation(['organisation', 'ui']);
  const columns: NonNullable<TableProps<UnitFieldsFragment>['columns']> = [
    { title: t('sortOrder'), dataIndex: 'sortOrder', width: 80, sorter: (a, b) => a.sortOrder - b.sortOrder },
    {
      title: t('name'),
      sorter: (a, b) => a.name.localeCompare(b.name, 'zh-CN'),
      render: (_, unit) => (
        <>
          <Link to={urls.unit(unit.id)}>{unit.name}</Link>{' '}
          {unit.endedOn && <StatusTag tone="neutral">{`${t('ended')} ${unit.endedOn}`}</StatusTag>}
        </>
      ),
    },
    { title: t('shortName'), dataIndex: 'shortName' },
    { title: t('category'), render: (_, unit) => unit.category.name },
    { title: t('aliases'), render: (_, unit) => <NameTags names={unit.aliases} /> },
    ...(onEdit
      ? [
          {
            title: t('actions'),
            width: 90,
            render: (_: unknown, unit: UnitFieldsFragment) => (
              <span className="row-actions">
                <Button
                  type="link"
                  size="small"
                  onClick={() => onEdit(unit)}
                  aria-label={`${t('editUnit')} ${unit.name}`}
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
    <DataTable<UnitFieldsFragment>
      label={t('unitsTable')}
      rowKey="id"
      rows={units}
      columns={columns}
      pagination={{ defaultPageSize: 50 }}
      empty={
        narrowed ? (
          <EmptyState icon="units" title={t('noMatch')} />
        ) : (
          <EmptyState icon="units" title={t('noUnits')} hint={t('noUnitsHint')} />
        )
      }
    />
  );
}
