import type { OfficerRefusal } from './officers/officer.refusals.js';
import type { UnitChangeRefusal } from './unit-change.js';
import type { UnitTreeRefusal } from './unit-level.js';

/** Why a change of the unit register was refused. `name` is the name in question. */
export const ORGANISATION_REFUSALS = [
  'organisation.name-missing',
  'organisation.name-taken',
  'organisation.alias-taken',
  'organisation.category-unknown',
  'organisation.unit-unknown',
  'organisation.group-without-members',
] as const;
export type OrganisationRefusal =
  (typeof ORGANISATION_REFUSALS)[number] | OfficerRefusal | UnitChangeRefusal | UnitTreeRefusal;
