import { REMINDER_INTERVAL_HOURS } from './reminder.rules.js';
import type { RemindersLabels } from './reminders.labels.js';

export const remindersLabelsEn: RemindersLabels = {
  reasons: { to_sign: 'Not signed for', to_report: 'No report this quarter', overdue: 'Overdue' },
  refusals: {
    'reminder.too-soon': `Reminded within the last ${REMINDER_INTERVAL_HOURS} hours; try again later.`,
    'reminder.nothing-open': 'There is nothing to remind the unit of.',
  },
};
