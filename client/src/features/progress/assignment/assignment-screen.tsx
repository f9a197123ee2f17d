import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useLabels } from '../../../lib/labels/labels.js';
import { urls } from '../../../lib/urls.js';
import { useMayDo, useViewer } from '../../../lib/viewer/viewer-context.js';
import { ExplainedLight } from '../../../ui/explained-light.js';
import { PageHeader } from '../../../ui/page-header.js';
import { Panel } from '../../../ui/panel.js';
import { QueryView } from '../../../ui/query-view.js';
import { TaskStatusTag } from '../../../ui/task-status-tag.js';
import { BreakdownPanel } from '../breakdown/breakdown-panel.js';
import { ReminderLine } from '../reminders/reminder-line.js';
import { ChangePanel } from '../changes/assignment/change-panel.js';
import { InstancesPanel } from '../deadlines/instances-panel.js';
import { ReportPanel } from '../report-form/report-panel.js';
import { AssignmentFacts } from './assignment-facts.js';
import type { AssignmentOnPage } from './assignment-on-page.js';
import { assignmentDocument } from './assignment.document.js';
import { ReportHistory } from './report-history.js';
import { SignPanel } from './sign-panel.js';

/** One unit's share of one task: what is asked, 签收, this quarter's report and all reports before. */
export function AssignmentScreen() {
  const { id = '' } = useParams();
  const page = useQuery(assignmentDocument, { variables: { id }, fetchPolicy: 'cache-and-network' });
  return (
    <QueryView result={page} rows={10}>
      {({ assignment }) => <AssignmentView assignment={assignment} onChanged={() => void page.refetch()} />}
    </QueryView>
  );
}

function AssignmentView({ assignment, onChanged }: { assignment: AssignmentOnPage; onChanged: () => void }) {
  const { t } = useTranslation('progress');
  const { light, lightReason, status, task, unit } = assignment;
  const labels = useLabels();
  const viewer = useViewer();
  const mayWrite = useMayDo('progress.write-report') && viewer.unitId === unit.id;
  return (
    <div className="stack">
      <PageHeader
        title={`${task.code} ${task.title}`}
        crumbs={[{ label: t('work.title'), to: urls.work }]}
        description={`${unit.name} · ${labels.plans.taskRoles[assignment.role]}`}
        tags={
          <>
            <TaskStatusTag status={status} />
            <ExplainedLight light={light} reason={lightReason} />
          </>
        }
        actions={<Link to={urls.task(task.id)}>{t('assignment.task')}</Link>}
      />
      {assignment.state === 'to_sign' && <SignPanel assignment={assignment} onSigned={onChanged} />}
      <ReminderLine assignmentId={assignment.id} open={assignment.withdrawnAt === null} />
      <Panel title={t('assignment.facts')}>
        <AssignmentFacts assignment={assignment} />
      </Panel>
      {mayWrite && <ReportPanel assignment={assignment} onChanged={onChanged} />}
      <InstancesPanel assignmentId={assignment.id} unitId={unit.id} taskId={task.id} planId={task.plan.id} />
      <BreakdownPanel
        assignmentId={assignment.id}
        unitId={unit.id}
        open={!assignment.withdrawnAt && assignment.state !== 'closed'}
      />
      {assignment.state !== 'to_sign' && <ChangePanel assignmentId={assignment.id} onChanged={onChanged} />}
      <ReportHistory reports={assignment.reports} />
    </div>
  );
}
