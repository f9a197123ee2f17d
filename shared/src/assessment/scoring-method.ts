/**
 * How a leaf indicator gets its points: by hand, or from facts that Duheng tracked in the round's quarter.
 * `auto_on_time`: share of due assignments completed by their deadline; `auto_completion`: mean accepted percent;
 * `auto_accepted_reports`: share of signed assignments with an accepted report for the quarter.
 */
export const SCORING_METHODS = [
  'manual',
  'auto_on_time',
  'auto_completion',
  'auto_accepted_reports',
] as const;
export type ScoringMethod = (typeof SCORING_METHODS)[number];
