import { GRAPHICS_CONTRAST, TEXT_CONTRAST } from './contrast.js';
import { LADDER_LIMIT, NAME_LIMIT } from './light-policy-limits.js';
import type { LightsLabels } from './lights.labels.js';

export const lightsLabelsEn: LightsLabels = {
  reasons: {
    made_good: 'Made good {days} days after the deadline',
    completed: 'Completed in time',
    suspended: 'Suspended since {date}',
    no_deadline: 'No fixed deadline',
    overdue: '{days} days overdue',
    due_today_lagging: 'Due today, {points} points behind schedule',
    due_today: 'Due today',
    due_soon_lagging: 'Due in {days} days, {points} points behind schedule',
    due_soon: 'Due in {days} days',
    lagging: '{points} points behind schedule',
    in_time: 'On course, due in {days} days',
  },
  targets: {
    unit_reporter: 'Reporters of the unit',
    unit_head: 'Heads of the unit',
    office: 'The office',
    leader: 'Leaders',
  },
  endings: {
    completed: 'Made good',
    extended: 'Deadline changed',
    suspended: 'Suspended',
    withdrawn: 'Withdrawn',
  },
  refusals: {
    'lights.not-for-the-past':
      'Rules for lights stand from today or a later day on; days gone by keep the rules of their time.',
    'lights.colour-too-faint': `Light colour {colour} has a contrast of {ratio}; shapes need ${GRAPHICS_CONTRAST}. Choose a darker one.`,
    'lights.colours-alike': 'No two lights may have the same colour.',
    'lights.text-too-faint': `Text colour {colour} has a contrast of {ratio}; text needs ${TEXT_CONTRAST}. Choose a darker one.`,
    'lights.ladder-not-rising': 'Each step of the ladder must come later than the one before.',
    'lights.number-out-of-range': 'The number is out of range.',
    'lights.name-too-long': `At most ${NAME_LIMIT} characters.`,
    'lights.colour-malformed': 'A colour is # and six hexadecimal digits.',
    'lights.step-tells-nobody': 'Choose at least one group that the step tells.',
    'lights.step-unnamed': 'Give the step a name.',
    'lights.too-many-steps': `At most ${LADDER_LIMIT} steps.`,
    'lights.day-in-future': 'The ledger can be seen as of today or an earlier day only.',
  },
};
