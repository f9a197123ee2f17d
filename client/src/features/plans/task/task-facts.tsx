import { useTranslation } from 'react-i18next';
import type { TaskQuery } from '../../../generated/graphql.js';
import { useLabels } from '../../../lib/labels/labels.js';
import { Panel } from '../../../ui/panel.js';
import { PrintedUnits } from '../printed-units.js';
import { CollectiveMembers } from './collective-members.js';
import { useDeadlineMeaning, useTargetMeaning } from './meanings.js';

/** What the task asks for: the words of the document, and beside them how they are understood. */
export function TaskFacts({ task }: { task: TaskQuery['task'] }) {
  const { t } = useTranslation('plans');
  const { taskRoles } = useLabels().plans;
  const deadlineMeaning = useDeadlineMeaning();
  const targetMeaning = useTargetMeaning();
  const membersOf = (unit: TaskQuery['task']['units'][number]) =>
    unit.groupId && <CollectiveMembers task={task} unit={unit} />;
  return (
    <Panel title={t('task.facts')}>
      <dl className="facts">
        <dt>{taskRoles.lead}</dt>
        <dd>
          <PrintedUnits units={task.units} role="lead" note={membersOf} />
        </dd>
        <dt>{taskRoles.responsible}</dt>
        <dd>
          <PrintedUnits units={task.units} role="responsible" note={membersOf} />
        </dd>
        {task.leader && (
          <>
            <dt>{t('task.leader')}</dt>
            <dd>{task.leader}</dd>
          </>
        )}
        <dt>{t('task.deadlines')}</dt>
        <dd>
          <Meanings rows={task.deadlines} meaningOf={deadlineMeaning} />
        </dd>
        <dt>{t('task.targets')}</dt>
        <dd>
          <Meanings rows={task.targets} meaningOf={targetMeaning} />
        </dd>
      </dl>
    </Panel>
  );
}

interface MeaningsProps<Row> {
  rows: readonly Row[];
  meaningOf: (row: Row) => string;
}

function Meanings<Row extends { id: string; text: string }>({ rows, meaningOf }: MeaningsProps<Row>) {
  const { t } = useTranslation('plans');
  if (rows.length === 0) return <span className="quiet">{t('task.none')}</span>;
  return (
    <ul>
      {rows.map((row) => (
        <li key={row.id}>
          {row.text}
          <span className="fact-meaning">{meaningOf(row)}</span>
        </li>
      ))}
    </ul>
  );
}
