/** Why a change of a unit's officers or divisions was refused. */
export const OFFICER_REFUSALS = [
  'officer.name-missing',
  'officer.phone-invalid',
  'officer.division-name-missing',
  'officer.receipt-missing',
  'officer.ended',
  'officer.already-filed',
  'officer.division-taken',
  'officer.division-unknown',
  'officer.filed-in-future',
] as const;
export type OfficerRefusal = (typeof OFFICER_REFUSALS)[number];
