import { useQuery } from '@apollo/client/react';
import { Alert, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { instantLabel } from '../../../lib/format/civil-date-label.js';
import { useLabels } from '../../../lib/labels/labels.js';
import { useMayDo } from '../../../lib/viewer/viewer-context.js';
import { assignmentRemindersDocument } from './reminders.documents.js';
import './reminders.css';
import { useRemind } from './use-remind.js';

/** 已催办 2 次，最近 …; the office finds the button here as well. */
export function ReminderLine({ assignmentId, open }: { assignmentId: string; open: boolean }) {
  const { t } = useTranslation('reminders');
  const { reasons } = useLabels().reminders;
  const mayRemind = useMayDo('assignment.remind') && open;
  const [remind, busy] = useRemind();
  const { data } = useQuery(assignmentRemindersDocument, {
    variables: { id: assignmentId },
    fetchPolicy: 'cache-and-network',
  });
  const reminders = data?.assignment.reminders ?? [];
  const [latest] = reminders;
  if (!latest && !mayRemind) return null;
  const button = mayRemind && (
    <Button size="small" loading={busy} onClick={() => void remind({ assignmentIds: [assignmentId] })}>
      {t('remind')}
    </Button>
  );
  if (!latest) return <div className="panel-buttons">{button}</div>;
  return (
    <Alert
      type="info"
      showIcon
      title={t('line', {
        count: reminders.length,
        at: instantLabel(latest.createdAt),
        by: latest.byName ?? '',
      })}
      description={
        reminders.length > 1 && (
          <ol className="reminder-log" aria-label={t('log')}>
            {reminders.map(({ id, reason, createdAt, byName }) => (
              <li key={id}>{`${instantLabel(createdAt)} ${byName ?? ''} ${reasons[reason]}`}</li>
            ))}
          </ol>
        )
      }
      action={button}
    />
  );
}
