/**
 * How a leaf indicator gets its points: by hand, or from facts that Duheng tracked in the round's quarter.
 * `auto_on_time`: share of due assignments completed by their deadline; `auto_completion`: mean accepted percent
 * of all assignments; `auto_accepted_reports`: share of assignments whose duty to report was met.
 * The formulas stand in `automatic-indicator.ts`.
 */
export const SCORING_METHODS = [
  'manual',
  'auto_on_time',
  'auto_completion',
  'auto_accepted_reports',
] as const;
export type ScoringMethod = (typeof SCORING_METHODS)[number];

export type AutomaticMethod = Exclude<ScoringMethod, 'manual'>;
