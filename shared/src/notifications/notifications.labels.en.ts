import type { NotificationsLabels } from './notifications.labels.js';

export const notificationsLabelsEn: NotificationsLabels = {
  notices: {
    'assignment.issued': 'New task to sign for: {task}',
    'assignment.reminded': '{actor} reminds you of: {task}',
    'assignment.due-soon': 'Due soon ({date}): {task}',
    'assignment.overdue': 'Overdue (was due {date}): {task}',
    'assignment.escalated': 'A task of {unit} was escalated: {task}',
    'assignment.lead-appointed': '{unit} now leads: {task}',
    'report.handed-in': '{actor} hands in the report of {quarter} for review: {task}',
    'report.submitted': '{unit} submitted its report of {quarter}: {task}',
    'report.returned': 'The report of {quarter} was returned: {task}. Reason: {reason}',
    'report.accepted': 'The report of {quarter} was accepted: {task}',
    'change.requested': '{unit} asks for a change: {task}. Reason: {reason}',
    'change.granted': 'The change was granted: {task}',
    'change.refused': 'The change was refused: {task}. Reason: {reason}',
    'completion.requested': '{unit} asks to close: {task}',
    'completion.confirmed': 'Closed: {task}',
    'completion.refused': 'Not closed: {task}. Reason: {reason}',
    'assignment.reopened': 'Reopened after a look-back: {task}. Reason: {reason}',
    'remark.given': "A leader's remark: {task}",
    'deadline.event-recorded': 'An event was recorded, due on {date}: {task}',
    'deadline.re-dated': 'Now due on {date}: {task}',
  },
  channels: { mail: 'Mail', webhook: 'Webhook' },
  refusals: {
    'notifications.mail-address-invalid': 'Not a mail address; it should look like name@example.gov.cn',
  },
};
