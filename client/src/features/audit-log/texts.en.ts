import type { auditLogTextsZhCn } from './texts.zh-cn.js';

export const auditLogTextsEn: typeof auditLogTextsZhCn = {
  title: 'Audit log',
  description: 'Who did what, and when. Entries are only added, never changed; the database sees to it.',
  table: 'Audit log',
  at: 'Time',
  actor: 'Who',
  unit: 'Unit',
  action: 'Action',
  entity: 'About',
  address: 'Address',
  details: 'Change',
  before: 'Before',
  after: 'After',
  older: 'Older entries',
  end: 'This is the oldest entry',
  empty: 'No entries yet',
};
