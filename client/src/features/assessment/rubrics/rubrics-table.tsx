import { decimalText } from '#shared/kernel/decimal.js';
import type { TableColumnsType } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { RubricEditionFieldsFragment } from '../../../generated/graphql.js';
import { instantLabel } from '../../../lib/format/civil-date-label.js';
import { useLabels } from '../../../lib/labels/labels.js';
import { urls } from '../../../lib/urls.js';
import { DataTable } from '../../../ui/data-table.js';
import { EmptyState } from '../../../ui/empty-state.js';
import { StatusTag } from '../../../ui/status-tag.js';

type Edition = RubricEditionFieldsFragment;

const TONES = { draft: 'info', published: 'good', retired: 'neutral' } as const;

interface RubricsTableProps {
  rubrics: readonly Edition[];
  isFiltered: boolean;
  add: ReactNode;
}

export function RubricsTable({ rubrics, isFiltered, add }: RubricsTableProps) {
  const { t } = useTranslation('rubrics');
  const { rubrics: labels } = useLabels();
  const columns: TableColumnsType<Edition> = [
    {
      title: t('list.name'),
      dataIndex: 'name',
      render: (name: string, { id }) => <Link to={urls.rubric(id)}>{name}</Link>,
    },
    { title: t('list.year'), dataIndex: 'year', align: 'right' },
    { title: t('list.category'), dataIndex: 'categoryLabel' },
    {
      title: t('list.edition'),
      dataIndex: 'edition',
      render: (edition: number) => t('list.editionOf', { edition }),
    },
    {
      title: t('list.state'),
      dataIndex: 'state',
      render: (_, { state }) => <StatusTag tone={TONES[state]}>{labels.states[state]}</StatusTag>,
    },
    {
      title: t('list.full'),
      dataIndex: 'fullPoints',
      align: 'right',
      render: (points: string) => decimalText(points),
    },
    { title: t('list.leaves'), dataIndex: 'leafCount', align: 'right' },
    {
      title: t('list.updated'),
      key: 'updated',
      render: (_, { updatedAt, updatedByName }) =>
        t('list.updatedBy', { name: updatedByName ?? '', at: instantLabel(updatedAt) }),
    },
    {
      title: t('list.action'),
      key: 'action',
      render: (_, { id, state }) =>
        state === 'published' && <Link to={urls.openRoundWith(id)}>{t('list.open')}</Link>,
    },
  ];
  return (
    <DataTable<Edition>
      label={t('list.title')}
      rows={rubrics}
      rowKey="id"
      columns={columns}
      empty={
        isFiltered ? (
          <EmptyState title={t('list.nothing')} hint={t('list.nothingHint')} />
        ) : (
          <EmptyState title={t('list.empty')} hint={t('list.emptyHint')} action={add} />
        )
      }
    />
  );
}
