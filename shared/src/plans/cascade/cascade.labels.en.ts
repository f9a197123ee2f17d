import type { CascadeLabels } from './cascade.labels.js';

export const cascadeLabelsEn: CascadeLabels = {
  superiorKinds: {
    own_plan: 'Own plan',
    superior_plan: 'Plan of the superior',
    external: 'Outside of Duheng',
  },
  mappingStates: { suggested: 'To confirm', confirmed: 'Taken up', rejected: 'No match' },
  transitions: { 'mapping.confirm': 'Confirm', 'mapping.reject': 'No match' },
  gaps: {
    not_taken_up: 'Not taken up',
    missing_report: 'Report not arranged',
    later_deadline: 'Later than the superior’s deadline',
    no_deadline: 'No deadline',
    different_number: 'Number differs from the superior’s',
  },
  refusals: {
    'cascade.title-missing': 'Give the title of the superior document.',
    'cascade.too-long': 'This is too long. Please shorten it.',
    'cascade.point-title-missing': 'A point has no title.',
    'cascade.no-points': 'List at least one point of the superior document.',
    'cascade.too-many-points': 'A superior document has at most 1000 points.',
    'cascade.date-invalid': 'Write dates as 2026-06-30.',
    'cascade.follows-itself': 'The chosen plan follows this one and cannot be its superior.',
    'cascade.no-superior': 'This plan has no superior document yet.',
    'cascade.point-unknown': 'The superior document has no such point.',
    'cascade.task-unknown': 'This plan has no such task.',
  },
};
