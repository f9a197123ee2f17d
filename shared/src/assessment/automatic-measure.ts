/** What is computed from assignments; the formulas stand in `automatic-indicator.ts`. */
export const ASSIGNMENT_MEASURES = ['on_time', 'completion', 'accepted_reports'] as const;
export type AssignmentMeasure = (typeof ASSIGNMENT_MEASURES)[number];

/**
 * Facts that Duheng tracked in the round's period, from which an indicator gets its points without anybody's entry.
 * `on_time`: share of due assignments completed by their deadline; `completion`: mean accepted percent of all
 * assignments; `accepted_reports`: share of assignments whose duty to report was met.
 * `findings_rectified`: share of due findings that were rectified in time, see `score-findings.ts`.
 */
export const AUTOMATIC_MEASURES = [...ASSIGNMENT_MEASURES, 'findings_rectified'] as const;
export type AutomaticMeasure = (typeof AUTOMATIC_MEASURES)[number];
