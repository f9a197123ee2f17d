/**
 * Facts that Duheng tracked in the round's quarter, from which an indicator gets its points without anybody's entry.
 * `on_time`: share of due assignments completed by their deadline; `completion`: mean accepted percent of all
 * assignments; `accepted_reports`: share of assignments whose duty to report was met.
 * The formulas stand in `automatic-indicator.ts`.
 */
export const AUTOMATIC_MEASURES = ['on_time', 'completion', 'accepted_reports'] as const;
export type AutomaticMeasure = (typeof AUTOMATIC_MEASURES)[number];
