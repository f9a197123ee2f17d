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
};
