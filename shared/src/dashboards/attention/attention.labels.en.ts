import type { AttentionLabels } from './attention.labels.js';

export const attentionLabelsEn: AttentionLabels = {
  alertKinds: {
    nothing_entered: 'Nothing entered',
    falling: 'Falling',
    unchanged: 'Unchanged',
    far_from_mean: 'Far from the mean',
    sum_wrong: 'Sum does not add up',
    phantom_owner: 'Nobody there',
  },
  alerts: {
    nothing_entered: 'Quarters without a report: {quarters}',
    falling: 'Fell from {from} % to {to} %',
    unchanged: '{times} reports in a row state {percent} %',
    far_from_mean: 'Stands at {percent} %, the mean of its task is {mean} %',
    sum_wrong: 'Figures whose parts do not add up: {figures}',
    phantom_owner: 'Nobody of the unit can log in, so nobody can report',
  },
};
