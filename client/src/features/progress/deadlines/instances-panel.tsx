import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { urls } from '../../../lib/urls.js';
import { ActionButton } from '../../../ui/action-button.js';
import { DataTable } from '../../../ui/data-table.js';
import { usePeriodLabel } from '../../../ui/deadlines/period-label.js';
import { StandingTag } from '../../../ui/deadlines/standing-tag.js';
import { Panel } from '../../../ui/panel.js';
import { StatusTag } from '../../../ui/status-tag.js';
import { ownDeadlinesDocument } from './deadlines.documents.js';
import { MarkDrawer } from './mark-drawer.js';
import { MarkList } from './mark-list.js';
import type { OwnInstance } from './own-instance.js';

interface InstancesPanelProps {
  assignmentId: string;
  unitId: string;
  taskId: string;
  planId: string;
}

/** What the unit owes by when, and what it has entered; also what the whole document asks of it. */
export function InstancesPanel({ assignmentId, unitId, taskId, planId }: InstancesPanelProps) {
  const { t } = useTranslation('unitDeadlines');
  const { data } = useQuery(ownDeadlinesDocument, {
    variables: { taskId, planId },
    fetchPolicy: 'cache-and-network',
  });
  const [marking, setMarking] = useState<OwnInstance | null>(null);
  if (!data) return null;
  const own = data.taskDuties.duties
    .flatMap(({ instances }) => instances)
    .filter((one) => one.assignmentId === assignmentId);
  const whole = data.reportingDuties
    .flatMap(({ instances }) => instances)
    .filter((one) => one.unitId === unitId);
  const rows = [...own, ...whole].sort((a, b) => (a.dueOn < b.dueOn ? -1 : 1));
  if (rows.length === 0) return null;
  return (
    <Panel flush title={t('title')} extra={<Link to={urls.task(taskId)}>{t('record')}</Link>}>
      <InstancesTable rows={rows} onMark={setMarking} />
      {marking && <MarkDrawer instance={marking} onClose={() => setMarking(null)} />}
    </Panel>
  );
}

function InstancesTable({
  rows,
  onMark,
}: {
  rows: readonly OwnInstance[];
  onMark: (instance: OwnInstance) => void;
}) {
  const { t } = useTranslation('unitDeadlines');
  return (
    <DataTable<OwnInstance>
      label={t('table')}
      rowKey="id"
      rows={rows}
      pagination={rows.length > 12 ? { defaultPageSize: 12 } : false}
      columns={[
        { title: t('duty'), dataIndex: 'dutyKey' },
        { title: t('period'), render: (_, row) => <PeriodCell instance={row} /> },
        { title: t('due'), render: (_, row) => <DueCell instance={row} /> },
        { title: t('count'), render: (_, { doneCount, requiredCount }) => `${doneCount}/${requiredCount}` },
        { title: t('standing'), render: (_, { standing }) => <StandingTag standing={standing} /> },
        { title: t('marks'), render: (_, row) => <MarkList instance={row} /> },
        {
          title: '',
          render: (_, row) =>
            row.doneCount < row.requiredCount && (
              <ActionButton
                size="small"
                action={row.availableActions.find(({ key }) => key === 'deadline.mark')}
                onClick={() => onMark(row)}
              >
                {t('mark')}
              </ActionButton>
            ),
        },
      ]}
    />
  );
}

function PeriodCell({ instance }: { instance: OwnInstance }) {
  const { t } = useTranslation('unitDeadlines');
  const periodLabel = usePeriodLabel();
  const { assignmentId, nature, periodStartsOn, periodEndsOn } = instance;
  if (periodStartsOn && periodEndsOn) return periodLabel(periodStartsOn, periodEndsOn);
  if (assignmentId === null) return t('whole');
  return nature === 'event' ? t('event') : t('once');
}

function DueCell({ instance }: { instance: OwnInstance }) {
  const { t } = useTranslation('unitDeadlines');
  const { dueOn, dueTime, aimOn, aimTime, shortLead, standing } = instance;
  const isOver = standing === 'done' || standing === 'done_late';
  return (
    <>
      <span className="nowrap">{[dueOn, dueTime].filter(Boolean).join(' ')}</span>{' '}
      {aimOn && (
        <span className="quiet">{t('aim', { time: [aimOn, aimTime].filter(Boolean).join(' ') })}</span>
      )}
      {shortLead && !isOver && <StatusTag tone="warning">{t('shortLead')}</StatusTag>}
    </>
  );
}
