import type { PlansLabels } from './plans.labels.js';

export const plansLabelsZhCn: PlansLabels = {
  states: { draft: '待下发', issued: '已下发' },
  transitions: { 'plan.issue': '下发任务' },
  refusals: {
    'plan.no-tasks': '文件中没有任务，不能下发。',
    'plan.task-without-unit': '有任务还没有落实到任何单位，请先在任务中指定单位。',
  },
  taskRoles: { lead: '牵头', responsible: '责任' },
  deadlineKinds: {
    date: '具体日期',
    month_end: '月底前',
    recurring: '定期开展',
    event_relative: '事后若干日',
    working_days: '工作日',
    ongoing: '长期坚持',
    vague: '时间不明确',
  },
  comparators: { at_least: '不低于', at_most: '不超过', equal: '等于', more_than: '超过', approx: '约' },
  frequencies: {
    'FREQ=YEARLY': '每年',
    'FREQ=MONTHLY;INTERVAL=6': '每半年',
    'FREQ=MONTHLY;INTERVAL=3': '每季度',
    'FREQ=MONTHLY;INTERVAL=2': '每两个月',
    'FREQ=MONTHLY': '每月',
    'FREQ=WEEKLY;INTERVAL=2': '每两周',
    'FREQ=WEEKLY': '每周',
    'FREQ=DAILY': '每日',
  },
  periods: {
    year: '每年',
    'half-year': '每半年',
    quarter: '每季度',
    month: '每月',
    week: '每周',
    day: '每日',
    time: '每次',
  },
};
