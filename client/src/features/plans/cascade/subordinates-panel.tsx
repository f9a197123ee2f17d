import type { TableProps } from 'antd';
import { useTranslation } from 'react-i18next';
import { LIGHTS } from '#shared/progress/task-status.js';
import { percentLabel } from '../../../lib/format/number-labels.js';
import { useLabels } from '../../../lib/labels/labels.js';
import { DataTable } from '../../../ui/data-table.js';
import { LightBadge } from '../../../ui/light-badge.js';
import { Panel } from '../../../ui/panel.js';
import type { Cascade, CascadeItem, Subordinate } from './cascade-parts.js';

/** Own tasks down, subordinates across: who takes up what, and how far. Nothing here can be changed. */
export function SubordinatesPanel({ cascade: { tasks, subordinates } }: { cascade: Cascade }) {
  const { t } = useTranslation('cascade');
  if (subordinates.length === 0) return null;
  const columns: NonNullable<TableProps<CascadeItem>['columns']> = [
    {
      title: t('below.point'),
      width: 320,
      fixed: 'left',
      render: (_, { ordinal, title }) => `${ordinal} ${title}`.trim(),
    },
    ...subordinates.map((one) => ({
      key: one.planId,
      width: 220,
      title: <SubordinateHead subordinate={one} total={tasks.length} />,
      render: (_: unknown, task: CascadeItem) => <SubordinateCell subordinate={one} own={task} />,
    })),
  ];
  return (
    <Panel flush title={t('below.title')}>
      <p className="choose-hint quiet">{t('below.hint')}</p>
      <DataTable<CascadeItem>
        label={t('below.table')}
        rowKey="id"
        rows={tasks}
        columns={columns}
        scroll={{ x: 320 + 220 * subordinates.length }}
      />
    </Panel>
  );
}

function SubordinateHead({ subordinate, total }: { subordinate: Subordinate; total: number }) {
  const { t } = useTranslation('cascade');
  const { jurisdictionName, title, docNumber, pointsTakenUp, percent } = subordinate;
  return (
    <div title={[title, docNumber].filter(Boolean).join(' ')}>
      <div>{jurisdictionName}</div>
      <div className="below-plan">{title}</div>
      <div className="below-sum">
        <span>{t('below.takenUp', { taken: pointsTakenUp, total })}</span>
        {percent && <span>{t('below.percent', { percent: percentLabel(percent) })}</span>}
      </div>
    </div>
  );
}

function SubordinateCell({ subordinate, own }: { subordinate: Subordinate; own: CascadeItem }) {
  const { t } = useTranslation('cascade');
  const { lights } = useLabels().progress;
  const tasks = subordinate.tasks.filter(({ pointId }) => pointId === own.id);
  if (tasks.length === 0) return <span className="below-none">{t('below.none')}</span>;
  return (
    <ul className="below-tasks">
      {tasks.map((task) => (
        <li key={task.taskId}>
          <div title={task.title}>{`${task.ordinal} ${task.title}`.trim()}</div>
          <div className="below-facts">
            <strong>{percentLabel(task.percent)}</strong>
            {LIGHTS.map(
              (light) =>
                task[light] > 0 && (
                  <LightBadge key={light} light={light} label={`${lights[light]} ${task[light]}`} />
                ),
            )}
            {task.dueOn && own.dueOn && task.dueOn > own.dueOn && (
              <span className="point-due point-due-late">{t('below.late', { date: task.dueOn })}</span>
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}
