import type { PlansLabels } from './plans.labels.js';

export const plansLabelsEn: PlansLabels = {
  states: { draft: 'Not issued', issued: 'Issued', withdrawn: 'Withdrawn' },
  transitions: {
    'plan.issue': 'Issue the plan',
    'plan.revise': 'Import a correction',
    'plan.withdraw': 'Undo the import',
  },
  refusals: {
    'plan.no-tasks': 'The plan has no tasks and cannot be issued.',
    'plan.task-without-unit': 'Some tasks have no unit yet. Name a unit for each task first.',
    'plan.reported-on':
      'Units have already reported progress, so the import cannot be undone. Import a correction instead.',
    'plan.withdrawal-reason-missing': 'Please say why the import is undone.',
    'plan.already-issued': 'The plan has been issued. Import a correction to change who acts on a task.',
    'plan.not-a-collective': 'This is not a group of units; there are no members to choose.',
    'plan.not-a-member': 'A chosen unit is not a member of this group.',
    'plan.no-member-chosen': 'Please choose at least one unit.',
    'revision.not-decided': 'Both sides have changed in {count} places. Decide on each of them first.',
    'revision.difference-unknown': 'The differences have changed. Please reload and check again.',
    'revision.task-without-unit': 'After this {count} tasks would have no unit. Name a unit for each first.',
    'revision.not-issued':
      'Only an issued plan can be corrected. Undo the import of others and import again.',
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
