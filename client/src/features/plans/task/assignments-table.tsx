import type { TableProps } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { TaskQuery } from '../../../generated/graphql.js';
import { instantLabel } from '../../../lib/format/civil-date-label.js';
import { percentLabel } from '../../../lib/format/number-labels.js';
import { useLabels } from '../../../lib/labels/labels.js';
import { urls } from '../../../lib/urls.js';
import { DataTable } from '../../../ui/data-table.js';
import { EmptyState } from '../../../ui/empty-state.js';
import { ExplainedLight } from '../../../ui/explained-light.js';
import { Panel } from '../../../ui/panel.js';
import { StatusTag } from '../../../ui/status-tag.js';
import { TaskStatusTag } from '../../../ui/task-status-tag.js';

export type TaskAssignment = TaskQuery['task']['assignments'][number];

/** The units that act on the task, leads first as the server orders them. */
export function AssignmentsTable({
  assignments,
  withdrawn = false,
}: {
  assignments: readonly TaskAssignment[];
  /** Shares that were taken back: readable, no longer counted. */
  withdrawn?: boolean;
}) {
  const { t } = useTranslation('plans');
  const columns: NonNullable<TableProps<TaskAssignment>['columns']> = [
    { title: t('task.unit'), render: (_, { id, unit }) => <Link to={urls.assignment(id)}>{unit.name}</Link> },
    { title: t('task.role'), render: (_, row) => <RoleCell assignment={row} /> },
    { title: t('task.sign'), render: (_, row) => <SignedCell assignment={row} /> },
    { title: t('task.dueOn'), render: (_, { dueOn }) => dueOn ?? t('task.noDate') },
    {
      title: t('task.percent'),
      align: 'right',
      render: (_, { percent }) => percentLabel(percent),
      sorter: (a, b) => Number(a.percent) - Number(b.percent),
    },
    { title: t('task.status'), render: (_, { status }) => <TaskStatusTag status={status} /> },
    {
      title: t('task.light'),
      render: (_, { light, lightReason }) => <ExplainedLight light={light} reason={lightReason} />,
    },
  ];
  return (
    <Panel flush title={`${t(withdrawn ? 'withdraw.shares' : 'task.assignments')} ${assignments.length}`}>
      <DataTable<TaskAssignment>
        label={t(withdrawn ? 'withdraw.shares' : 'task.assignmentsTable')}
        rowKey="id"
        rows={assignments}
        columns={columns}
        pagination={assignments.length > 20 ? { defaultPageSize: 20 } : false}
        empty={<EmptyState icon="units" title={t('task.noAssignments')} hint={t('task.noAssignmentsHint')} />}
      />
    </Panel>
  );
}

function RoleCell({ assignment: { role, reportsForTask } }: { assignment: TaskAssignment }) {
  const { t } = useTranslation('leads');
  const { taskRoles } = useLabels().plans;
  return (
    <>
      {taskRoles[role]} {reportsForTask && <StatusTag tone="info">{t('reports')}</StatusTag>}
    </>
  );
}

function SignedCell({ assignment: { state, signedAt, signedByName } }: { assignment: TaskAssignment }) {
  const { t } = useTranslation('plans');
  const { assignmentStates } = useLabels().progress;
  if (!signedAt) return assignmentStates[state];
  const signed = t('task.signedBy', { name: signedByName ?? '', time: instantLabel(signedAt) });
  return state === 'signed' ? signed : `${assignmentStates[state]}（${signed}）`;
}
