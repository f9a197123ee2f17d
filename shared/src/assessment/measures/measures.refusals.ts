/** Why a measure is not decided or lifted, or a result not handed over. */
export const MEASURE_REFUSALS = [
  'measure.reason-missing',
  'measure.days-disordered',
  'measure.basis-missing',
  'measure.lifted-already',
  'outside.name-missing',
  'outside.name-taken',
  'outside.points-invalid',
  'outside.recipient-missing',
  'outside.round-not-published',
] as const;
export type MeasureRefusal = (typeof MEASURE_REFUSALS)[number];
