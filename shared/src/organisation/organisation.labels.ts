import type { OrganisationRefusal } from './organisation.refusals.js';

export interface OrganisationLabels {
  readonly refusals: Readonly<Record<OrganisationRefusal, string>>;
}
