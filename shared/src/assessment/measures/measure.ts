/** 通报批评、约谈、取消评优资格、通报表扬、加分: what follows from a result for a unit. @source R21, R22, R63 */
export const MEASURE_KINDS = [
  'criticism',
  'talk',
  'disqualification',
  'commendation',
  'extra_points',
] as const;
export type MeasureKind = (typeof MEASURE_KINDS)[number];

/** What a measure rests on. */
export const MEASURE_BASES = ['round', 'finding', 'other'] as const;
export type MeasureBasis = (typeof MEASURE_BASES)[number];

/** A measure that is lifted, or whose last day is over, no longer counts. `on` is a civil day. */
export const isInForce = (
  measure: {
    readonly effectFrom: string;
    readonly effectUntil: string | null;
    readonly liftedOn: string | null;
  },
  on: string,
): boolean =>
  measure.effectFrom <= on &&
  (measure.effectUntil === null || on <= measure.effectUntil) &&
  (measure.liftedOn === null || on < measure.liftedOn);
