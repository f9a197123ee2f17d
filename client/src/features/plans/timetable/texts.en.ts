import type { timetableTextsZhCn } from './texts.zh-cn.js';

export const timetableTextsEn: typeof timetableTextsZhCn = {
  tab: 'Timetable',
  plans: 'Plans',
  description: 'Tasks month by month; the lines mark the current month.',
  tableLabel: 'Timetable of “{{title}}”',
  task: 'Task',
  year: '{{year}}',
  month: 'Month {{month}}',
  day: '{{day}}:',
  today: 'This month',
  milestones: 'Milestones',
  noDay: 'No deadline',
  done: 'done',
  empty: 'This plan has no tasks yet',
  emptyHint: 'Once the breakdown is confirmed, its deadlines stand here month by month.',
};
