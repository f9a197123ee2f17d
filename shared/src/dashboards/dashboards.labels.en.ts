import type { DashboardsLabels } from './dashboards.labels.js';

export const dashboardsLabelsEn: DashboardsLabels = {
  ledgerColumns: {
    code: 'Task code',
    ordinal: 'No.',
    title: 'Task',
    plan: 'Source document',
    section: 'Section',
    lead_unit: 'Lead unit',
    unit: 'Unit',
    role: 'Role',
    category: 'Category',
    deadline: 'Deadline',
    due_on: 'Due on',
    target: 'Target',
    narrative: 'Progress',
    percent: 'Completion',
    status: 'Status',
    light: 'Light',
    problems: 'Problems',
    next_step: 'Next step',
    updated_on: 'Updated on',
  },
  overviewNumbers: {
    assignments: 'Assignments',
    completed: 'Completed',
    mean_percent: 'Mean completion',
    overdue: 'Overdue',
    yellow: 'Yellow lights',
    behind: 'Behind schedule',
    not_started: 'Not started',
  },
  overviewReasons: {
    broken_down: '{tasks} tasks of {plans} documents, given to {units} units',
    share_completed: '{share}% of all assignments',
    against_schedule: 'The schedule expects {expected}%',
    longest_overdue: 'The longest is {days} days overdue',
    nothing_overdue: 'Nothing is overdue',
    due_soon_or_far_behind: 'Due within {days} days, far behind, or completed late',
    below_schedule: 'More than {points} points behind schedule, or overdue',
    nothing_reported: 'No accepted progress yet',
  },
  refusals: {
    'dashboards.export-too-large':
      '{rows} rows are selected; a download takes at most {limit}. Please narrow the filter.',
  },
};
