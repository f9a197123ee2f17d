/** Why a link to a superior document was refused. */
export const CASCADE_REFUSALS = [
  'cascade.title-missing',
  'cascade.too-long',
  'cascade.point-title-missing',
  'cascade.no-points',
  'cascade.too-many-points',
  'cascade.date-invalid',
  'cascade.follows-itself',
  'cascade.no-superior',
  'cascade.point-unknown',
  'cascade.task-unknown',
] as const;
export type CascadeRefusal = (typeof CASCADE_REFUSALS)[number];
