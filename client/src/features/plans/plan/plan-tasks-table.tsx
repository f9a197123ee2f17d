import type { TableProps } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { PlanQuery } from '../../../generated/graphql.js';
import { urls } from '../../../lib/urls.js';
import { DataTable } from '../../../ui/data-table.js';
import { PrintedUnits } from '../printed-units.js';
import { LightCounts } from './light-counts.js';
import { planRows, type PlanRow, type PlanTask } from './plan-rows.js';

type Column = NonNullable<TableProps<PlanRow>['columns']>[number];

const COLUMN_COUNT = 8;

/** The plan as its document orders it; headings run across. */
export function PlanTasksTable({ plan }: { plan: PlanQuery['plan'] }) {
  const { t } = useTranslation('plans');
  const column = (title: string, width: number, cell: (task: PlanTask) => ReactNode): Column => ({
    title,
    width,
    onCell: (row) => ({ colSpan: row.kind === 'task' ? 1 : 0 }),
    render: (_, row) => (row.kind === 'task' ? cell(row.task) : null),
  });
  const columns: Column[] = [
    {
      title: t('plan.code'),
      width: 124,
      onCell: (row) => ({ colSpan: row.kind === 'task' ? 1 : COLUMN_COUNT }),
      render: (_, row) =>
        row.kind === 'task' ? <span className="nowrap">{row.task.code}</span> : <strong>{row.title}</strong>,
    },
    column(t('plan.ordinal'), 56, (task) => task.ordinal),
    column(t('plan.title'), 240, (task) => <Link to={urls.task(task.id)}>{task.title}</Link>),
    column(t('plan.lead'), 160, (task) => <PrintedUnits units={task.units} role="lead" />),
    column(t('plan.responsible'), 170, (task) => <PrintedUnits units={task.units} role="responsible" />),
    column(t('plan.deadline'), 116, (task) =>
      task.deadlines.map(({ id, text, dueOn }) => (
        <div key={id} title={text} className={dueOn ? 'nowrap' : undefined}>
          {dueOn ?? text}
        </div>
      )),
    ),
    column(t('plan.target'), 130, (task) => task.targets.map(({ id, text }) => <div key={id}>{text}</div>)),
    column(t('plan.assignments'), 140, (task) => <LightCounts assignments={task.assignments} />),
  ];
  return (
    <DataTable<PlanRow>
      label={t('plan.table')}
      rowKey="id"
      rows={planRows(plan)}
      columns={columns}
      rowClassName={(row) => (row.kind === 'section' ? 'section-row' : '')}
      scroll={{ x: 1100 }}
    />
  );
}
