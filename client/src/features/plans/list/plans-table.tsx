import type { TableProps } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { PlansQuery } from '../../../generated/graphql.js';
import { urls } from '../../../lib/urls.js';
import { DataTable } from '../../../ui/data-table.js';
import { PlanStateTag } from '../plan-state-tag.js';

type PlanRow = PlansQuery['plans'][number];

const byText = (a: string | null | undefined, b: string | null | undefined) =>
  (a ?? '').localeCompare(b ?? '');

export function PlansTable({ plans, empty }: { plans: readonly PlanRow[]; empty: ReactNode }) {
  const { t } = useTranslation('plans');
  const columns: NonNullable<TableProps<PlanRow>['columns']> = [
    {
      title: t('list.name'),
      width: '40%',
      render: (_, { id, title }) => <Link to={urls.plan(id)}>{title}</Link>,
    },
    { title: t('list.docNumber'), render: (_, { docNumber }) => docNumber ?? '—' },
    {
      title: t('list.date'),
      render: (_, { documentDate }) => documentDate ?? '—',
      sorter: (a, b) => byText(a.documentDate, b.documentDate),
    },
    { title: t('list.tasks'), dataIndex: 'taskCount', align: 'right' },
    { title: t('list.assignments'), dataIndex: 'assignmentCount', align: 'right' },
    { title: t('list.signed'), dataIndex: 'signedCount', align: 'right' },
    { title: t('list.state'), render: (_, { state }) => <PlanStateTag state={state} /> },
    {
      title: t('list.issuedOn'),
      render: (_, { issuedOn }) => issuedOn ?? '—',
      sorter: (a, b) => byText(a.issuedOn, b.issuedOn),
    },
  ];
  return (
    <DataTable<PlanRow>
      label={t('list.table')}
      rowKey="id"
      rows={plans}
      columns={columns}
      pagination={{ defaultPageSize: 20 }}
      empty={empty}
    />
  );
}
