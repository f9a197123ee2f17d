import { App } from 'antd';
import { useTranslation } from 'react-i18next';
import type { RemindInput } from '../../../generated/graphql.js';
import { useChange } from '../../../lib/apollo/use-change.js';
import { remindAssignmentsDocument } from './reminders.documents.js';

/** Reminds, and says how many it reached and how many not. */
export function useRemind(): readonly [remind: (input: RemindInput) => Promise<void>, busy: boolean] {
  const { t } = useTranslation('reminders');
  const { message } = App.useApp();
  const [change, busy] = useChange(remindAssignmentsDocument, {
    refetch: ['ReminderCandidates', 'AssignmentReminders'],
  });
  const remind = async (input: RemindInput) => {
    const outcomes = (await change({ input }))?.remindAssignments;
    if (!outcomes) return;
    const done = outcomes.filter((one) => one.done).length;
    const refused = outcomes.length - done;
    if (refused === 0) void message.success(t('done', { done }));
    else void message.warning(t('partly', { done, refused }), 6);
  };
  return [remind, busy];
}
