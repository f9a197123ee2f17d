import type { PlansLabels } from './plans.labels.js';

export const plansLabelsEn: PlansLabels = {
  states: { draft: 'Not issued', issued: 'Issued' },
  transitions: { 'plan.issue': 'Issue the plan' },
  refusals: {
    'plan.no-tasks': 'The plan has no tasks and cannot be issued.',
    'plan.task-without-unit': 'Some tasks have no unit yet. Name a unit for each task first.',
  },
  taskRoles: { lead: 'Lead', responsible: 'Responsible' },
  deadlineKinds: {
    date: 'Date',
    month_end: 'End of month',
    recurring: 'Recurring',
    event_relative: 'After an event',
    working_days: 'Working days',
    ongoing: 'Ongoing',
    vague: 'Vague',
  },
  comparators: {
    at_least: 'at least',
    at_most: 'at most',
    equal: 'equal to',
    more_than: 'more than',
    approx: 'about',
  },
  frequencies: {
    'FREQ=YEARLY': 'Yearly',
    'FREQ=MONTHLY;INTERVAL=6': 'Half-yearly',
    'FREQ=MONTHLY;INTERVAL=3': 'Quarterly',
    'FREQ=MONTHLY;INTERVAL=2': 'Every two months',
    'FREQ=MONTHLY': 'Monthly',
    'FREQ=WEEKLY;INTERVAL=2': 'Every two weeks',
    'FREQ=WEEKLY': 'Weekly',
    'FREQ=DAILY': 'Daily',
  },
  periods: {
    year: 'per year',
    'half-year': 'per half-year',
    quarter: 'per quarter',
    month: 'per month',
    week: 'per week',
    day: 'per day',
    time: 'each time',
  },
};
