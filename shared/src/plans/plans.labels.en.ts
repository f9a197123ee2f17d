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
};
