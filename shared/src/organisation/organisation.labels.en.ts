import type { OrganisationLabels } from './organisation.labels.js';

export const organisationLabelsEn: OrganisationLabels = {
  proposalReasons: {
    'corrected-before': 'corrected before',
    'same-without-place': 'differs in the jurisdiction only',
    'same-kind': 'differs in the word for the office only',
    'other-kind': 'same work, another kind of office',
    abbreviation: 'abbreviation',
    misprint: 'a character or two differ: perhaps a misprint',
  },
  refusals: {
    'organisation.name-missing': 'Please give a name.',
    'organisation.name-taken': 'The name “{name}” is taken.',
    'organisation.alias-taken': '“{name}” is already a name of another unit or group.',
    'organisation.category-unknown': 'No such category.',
    'organisation.unit-unknown': 'No such unit.',
    'organisation.group-without-members': 'A group needs at least one unit.',
  },
};
