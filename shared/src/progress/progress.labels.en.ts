import { NARRATIVE_LIMIT, FILES_PER_REPORT } from './report-limits.js';
import type { ProgressLabels } from './progress.labels.js';
import { DUE_SOON_DAYS, YELLOW_LAG } from './task-status.js';

export const progressLabelsEn: ProgressLabels = {
  assignmentStates: { to_sign: 'To be signed for', signed: 'Signed for' },
  reportStates: { draft: 'Draft', submitted: 'Awaiting review', returned: 'Returned', accepted: 'Accepted' },
  taskStatuses: {
    not_started: 'Not started',
    behind: 'Behind schedule',
    on_schedule: 'On schedule',
    ahead: 'Ahead of schedule',
    completed: 'Completed',
    other: 'Other',
  },
  lights: { green: 'Green', yellow: 'Yellow', red: 'Red', grey: 'Grey' },
  lightMeanings: {
    green: 'On track, or completed in time',
    yellow: `Due within ${DUE_SOON_DAYS} days, ${YELLOW_LAG} points or more behind schedule, or completed late`,
    red: 'Overdue and not completed',
    grey: 'No deadline to be measured against',
  },
  workLists: {
    to_sign: 'To sign for',
    to_report: 'To report',
    to_review: 'To review',
    returned: 'Returned',
    due_soon: 'Due soon',
    overdue: 'Overdue',
  },
  transitions: {
    'assignment.sign': 'Sign for',
    'progress-report.save': 'Save draft',
    'progress-report.submit': 'Submit for review',
    'progress-report.accept': 'Accept',
    'progress-report.return': 'Return',
  },
  refusals: {
    'progress.assignment-withdrawn':
      'This assignment was withdrawn with a correction or an undone import; it can only be read.',
    'progress.assignment-not-signed': 'The task has not been signed for. The head of your unit signs first.',
    'progress.narrative-missing': 'Describe the progress.',
    'progress.return-reason-missing': 'Give the reason for returning the report.',
    'progress.text-too-long': `At most ${NARRATIVE_LIMIT} characters.`,
    'progress.percent-out-of-range': 'A number from 0 to 100 with at most two decimals.',
    'progress.as-of-invalid': 'Choose the date that the figures are of.',
    'progress.too-many-files': `At most ${FILES_PER_REPORT} files.`,
    'progress.file-unknown': 'The evidence cannot be found. Please upload it again.',
    'progress.quarter-in-future': 'This quarter has not begun and cannot be reported on yet.',
    'progress.quarter-before-start': 'This quarter lies before the task was issued.',
    'progress.as-of-in-future': 'The figures cannot be of a day after today.',
    'progress.as-of-before-quarter': 'The figures cannot be of a day before the quarter.',
  },
};
