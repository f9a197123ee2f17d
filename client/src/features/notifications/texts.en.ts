import type { notificationsTextsZhCn } from './texts.zh-cn.js';

export const notificationsTextsEn: typeof notificationsTextsZhCn = {
  title: 'Notices',
  description: 'What concerns you and your unit: tasks to sign for, reminders, returned reports, deadlines.',
  table: 'Notices',
  all: 'All',
  unread: 'Unread',
  show: 'Show',
  markAll: 'Mark all as read',
  isNew: 'Unread',
  older: 'Older notices',
  end: 'No older notices',
  empty: 'No notices yet',
  emptyHint: 'New tasks, reminders, returned reports and deadlines will be announced here.',
  noneUnread: 'Nothing unread',
  bell_zero: 'Notices, none unread',
  bell: 'Notices, {{count}} unread',
  preferences: 'Outside the system',
  mailAddress: 'Mail address for notices',
  mailHint:
    'Leave empty for no mail. Mail goes out on workdays from 8:30 to 18:00, and only for what you have not read here.',
  noChannels: 'This installation has no mail server or gateway: notices are shown here only.',
  webhookOn: 'Notices are also posted to the messaging platform of your office.',
  save: 'Save',
  saved: 'Saved',
  undo: {
    act: 'Undo',
    done: '{{count}} undone',
    not: '{{count}} not: {{reason}}',
    between: '; ',
  },
};
