import { REMINDER_INTERVAL_HOURS } from './reminder.rules.js';
import type { RemindersLabels } from './reminders.labels.js';

export const remindersLabelsZhCn: RemindersLabels = {
  reasons: { to_sign: '未签收', to_report: '本季未填报', overdue: '已逾期' },
  refusals: {
    'reminder.too-soon': `${REMINDER_INTERVAL_HOURS} 小时内已催办过，请稍后再催。`,
    'reminder.nothing-open': '该分工目前没有需要催办的事项。',
  },
};
