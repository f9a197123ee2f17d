/**
 * How a leaf indicator gets its points: by hand, or from facts that Duheng tracked in the round's quarter.
 * `auto-on-time`: share of due assignments completed by their deadline; `auto-completion`: mean accepted percent;
 * `auto-accepted-reports`: share of signed assignments with an accepted report for the quarter.
 */
export const SCORING_METHODS = [
  'manual',
  'auto-on-time',
  'auto-completion',
  'auto-accepted-reports',
] as const;
export type ScoringMethod = (typeof SCORING_METHODS)[number];
