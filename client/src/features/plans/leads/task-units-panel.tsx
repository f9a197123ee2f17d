import { App, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { TaskQuery } from '../../../generated/graphql.js';
import { useChange } from '../../../lib/apollo/use-change.js';
import { useLabels } from '../../../lib/labels/labels.js';
import { useMayDo } from '../../../lib/viewer/viewer-context.js';
import { Panel } from '../../../ui/panel.js';
import { StatusTag } from '../../../ui/status-tag.js';
import { AddUnit } from './add-unit.js';
import { nameReportingLeadDocument, removeTaskUnitDocument } from './leads.documents.js';

type Task = TaskQuery['task'];

interface Lead {
  readonly unitId: string;
  readonly name: string;
  readonly reports: boolean;
}

/** Leads of the task as they stand: shares once it is issued, the document before. */
function leadsOf(task: Task): Lead[] {
  if (task.plan.state === 'issued')
    return task.assignments
      .filter(({ role }) => role === 'lead')
      .map(({ unit, reportsForTask }) => ({ unitId: unit.id, name: unit.name, reports: reportsForTask }));
  return task.units
    .filter(({ role, unitId }) => role === 'lead' && unitId)
    .map(({ unitId, printedName, reportsForTask }) => ({
      unitId: unitId ?? '',
      name: printedName,
      reports: reportsForTask,
    }));
}

/** What the office may change about who acts on a task: leads, additions, who reports of several. */
export function TaskUnitsPanel({ task }: { task: Task }) {
  const { t } = useTranslation('leads');
  const mayAssign = useMayDo('plan.assign');
  if (!mayAssign || task.withdrawnAt || task.plan.state === 'withdrawn') return null;
  const leads = leadsOf(task);
  const added = task.units.filter(({ appointedAt }) => appointedAt);
  return (
    <Panel
      title={t('byOffice')}
      extra={
        <>
          <AddUnit asLead task={task} planState={task.plan.state} />
          <AddUnit task={task} planState={task.plan.state} />
        </>
      }
      hollow={added.length === 0 && leads.length < 2}
    >
      <AddedUnits task={task} added={added} />
      {leads.length > 1 && <ReportingLead task={task} leads={leads} />}
    </Panel>
  );
}

function AddedUnits({ task, added }: { task: Task; added: Task['units'] }) {
  const { t } = useTranslation('leads');
  const { taskRoles } = useLabels().plans;
  const { modal, message } = App.useApp();
  const [remove] = useChange(removeTaskUnitDocument, { refetch: ['Task'] });
  const ask = (taskUnitId: string, unit: string) =>
    void modal.confirm({
      title: t('removeTitle', { unit }),
      content: t('removeHint'),
      onOk: async () => {
        if (await remove({ input: { taskUnitId, taskVersion: task.version } }))
          void message.success(t('removed'));
      },
    });
  return (
    <ul className="leadless">
      {added.map(({ id, printedName, role }) => (
        <li key={id}>
          <span>{printedName}</span>
          <span className="quiet">{taskRoles[role]}</span>
          <Button
            size="small"
            type="link"
            aria-label={`${t('remove')} ${printedName}`}
            onClick={() => ask(id, printedName)}
          >
            {t('remove')}
          </Button>
        </li>
      ))}
    </ul>
  );
}

function ReportingLead({ task, leads }: { task: Task; leads: readonly Lead[] }) {
  const { t } = useTranslation('leads');
  const { message } = App.useApp();
  const [name, busy] = useChange(nameReportingLeadDocument, { refetch: ['Task'] });
  const choose = async ({ unitId, name: unit }: Lead) => {
    if (await name({ input: { taskId: task.id, taskVersion: task.version, unitId } }))
      void message.success(t('named', { unit }));
  };
  return (
    <>
      <p className="form-hint">{t('reporterHint')}</p>
      <ul className="leadless" aria-label={t('reporter')}>
        {leads.map((lead) => (
          <li key={lead.unitId}>
            <span>{lead.name}</span>
            {lead.reports ? (
              <StatusTag tone="info">{t('reports')}</StatusTag>
            ) : (
              <Button
                size="small"
                loading={busy}
                aria-label={`${t('name')} ${lead.name}`}
                onClick={() => void choose(lead)}
              >
                {t('name')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
