import { useQuery } from '@apollo/client/react';
import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import type { TaskQuery } from '../../../generated/graphql.js';
import { instantLabel } from '../../../lib/format/civil-date-label.js';
import { urls } from '../../../lib/urls.js';
import { PageHeader } from '../../../ui/page-header.js';
import { Panel } from '../../../ui/panel.js';
import { QueryView } from '../../../ui/query-view.js';
import '../plans.css';
import { DeadlinesPanel } from '../deadlines/deadlines-panel.js';
import { TaskUnitsPanel } from '../leads/task-units-panel.js';
import { AssignmentsTable } from './assignments-table.js';
import { EscalationPanel } from './escalation-panel.js';
import { ReportTimeline } from './report-timeline.js';
import { TaskItems } from './task-items.js';
import { TaskFigures } from './task-figures.js';
import { TaskFacts } from './task-facts.js';
import { TaskTimeline } from './task-timeline.js';
import { taskDocument } from './task.documents.js';

export function TaskScreen() {
  const { taskId = '' } = useParams();
  const result = useQuery(taskDocument, { variables: { id: taskId } });
  return <QueryView result={result}>{({ task }) => <TaskPage task={task} />}</QueryView>;
}

function TaskPage({ task }: { task: TaskQuery['task'] }) {
  const { t } = useTranslation('plans');
  return (
    <div className="stack">
      <PageHeader
        title={[task.ordinal, task.title].filter(Boolean).join(' ')}
        crumbs={[
          { label: t('list.title'), to: urls.plans },
          { label: task.plan.title, to: urls.plan(task.plan.id) },
        ]}
        description={[task.code, task.section?.title].filter(Boolean).join('　')}
      />
      {task.withdrawnAt && (
        <Alert type="warning" showIcon title={t('withdraw.task', { time: instantLabel(task.withdrawnAt) })} />
      )}
      <div className="task-columns">
        <Panel title={t('task.text')}>
          <div className="task-content">{task.content}</div>
        </Panel>
        <TaskFacts task={task} />
      </div>
      <TaskUnitsPanel task={task} />
      <DeadlinesPanel taskId={task.id} shares={task.assignments} />
      <AssignmentsTable assignments={task.assignments} />
      {task.withdrawnAssignments.length > 0 && (
        <AssignmentsTable withdrawn assignments={task.withdrawnAssignments} />
      )}
      <TaskItems taskId={task.id} />
      <EscalationPanel escalations={task.escalations} />
      <TaskFigures task={task} />
      <ReportTimeline assignments={[...task.assignments, ...task.withdrawnAssignments]} />
      <TaskTimeline taskId={task.id} />
    </div>
  );
}
