import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActionButton } from '../../../ui/action-button.js';
import { EmptyState } from '../../../ui/empty-state.js';
import { Panel } from '../../../ui/panel.js';
import './deadlines.css';
import { taskDutiesDocument } from './deadlines.documents.js';
import { DutyBlock } from './duty-block.js';
import type { DutiesOnPage, JudgedShare } from './duty-on-page.js';
import { RecordEventDrawer } from './record-event-drawer.js';

/** 时限: every deadline of the task, and who has kept it. */
export function DeadlinesPanel({ taskId, shares }: { taskId: string; shares: readonly JudgedShare[] }) {
  const { data } = useQuery(taskDutiesDocument, { variables: { taskId }, fetchPolicy: 'cache-and-network' });
  if (!data) return null;
  return <Deadlines duties={data.taskDuties} shares={shares} />;
}

function Deadlines({ duties: page, shares }: { duties: DutiesOnPage; shares: readonly JudgedShare[] }) {
  const { t } = useTranslation('deadlines');
  const [recording, setRecording] = useState(false);
  const { taskId, duties, events, availableActions } = page;
  const action = (key: string) => availableActions.find((one) => one.key === key);
  return (
    <Panel
      title={t('title')}
      extra={
        <ActionButton action={action('deadline.record-event')} onClick={() => setRecording(true)}>
          {t('record')}
        </ActionButton>
      }
    >
      {duties.length === 0 && <EmptyState icon="clock" title={t('none')} hint={t('noneHint')} />}
      {duties.map((duty) => (
        <DutyBlock
          key={duty.key}
          taskId={taskId}
          duty={duty}
          events={events.filter(({ name }) => name === duty.event)}
          shares={shares}
          mayDecide={action('deadline.decide')?.enabled ?? false}
          mayJudge={action('deadline.judge')?.enabled ?? false}
        />
      ))}
      {recording && <RecordEventDrawer taskId={taskId} duties={duties} onClose={() => setRecording(false)} />}
    </Panel>
  );
}
