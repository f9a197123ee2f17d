import { rubricReadingLabelsEn } from '../rubric-reading/rubric-reading.labels.en.js';
import type { RubricLabels } from './rubric.labels.js';

export const rubricLabelsEn: RubricLabels = {
  states: { draft: 'Draft', published: 'Published', retired: 'Retired' },
  transitions: {
    'rubric.change': 'Edit',
    'rubric.publish': 'Publish',
    'rubric.renew': 'New edition',
    'rubric.retire': 'Retire',
  },
  reading: rubricReadingLabelsEn,
  refusals: {
    'rubric.has-faults': 'The indicators still have faults; mend them before you publish.',
    'rubric.has-draft': 'There is a draft of the next edition already; publish or retire it first.',
    'rubric.name-missing': 'Please name the rubric, in at most 100 characters.',
    'rubric.year-invalid': 'The year must lie between 2000 and 2100.',
  },
};
