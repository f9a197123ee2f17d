import type { OrganisationLabels } from './organisation.labels.js';

export const organisationLabelsEn: OrganisationLabels = {
  refusals: {
    'organisation.name-missing': 'Please give a name.',
    'organisation.name-taken': 'The name “{name}” is taken.',
    'organisation.alias-taken': '“{name}” is already a name of another unit or group.',
    'organisation.category-unknown': 'No such category.',
    'organisation.unit-unknown': 'No such unit.',
    'organisation.group-without-members': 'A group needs at least one unit.',
  },
};
