import type { OrganisationRefusal } from './organisation.refusals.js';

import type { ProposalReason } from './propose-units.js';

export interface OrganisationLabels {
  readonly proposalReasons: Readonly<Record<ProposalReason, string>>;
  readonly refusals: Readonly<Record<OrganisationRefusal, string>>;
}
