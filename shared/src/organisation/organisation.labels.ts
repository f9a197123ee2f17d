import type { OrganisationRefusal } from './organisation.refusals.js';

import type { OfficerDuty } from './officers/officer.js';
import type { ProposalReason } from './propose-units.js';
import type { UnitChangeKind } from './unit-change.js';
import type { UnitLevel } from './unit-level.js';

export interface OrganisationLabels {
  readonly proposalReasons: Readonly<Record<ProposalReason, string>>;
  readonly levels: Readonly<Record<UnitLevel, string>>;
  readonly changes: Readonly<Record<UnitChangeKind, string>>;
  readonly duties: Readonly<Record<OfficerDuty, string>>;
  readonly refusals: Readonly<Record<OrganisationRefusal, string>>;
}
