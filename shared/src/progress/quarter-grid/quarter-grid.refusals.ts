/** Why a row of a quarter is not handed in, or a cell or row of its form not taken over. */
export const QUARTER_GRID_REFUSALS = [
  'quarter-grid.nothing-saved',
  'quarter-grid.outside',
  'quarter-grid.locked',
  'quarter-grid.no-figure-here',
  'quarter-grid.date-unreadable',
  'quarter-grid.percent-unreadable',
  'quarter-grid.number-unreadable',
  'quarter-grid.not-our-form',
  'quarter-grid.other-quarter',
  'quarter-grid.column-missing',
  'quarter-grid.row-unknown',
  'quarter-grid.row-twice',
  'quarter-grid.changed-since',
  'quarter-grid.formula',
] as const;
export type QuarterGridRefusal = (typeof QUARTER_GRID_REFUSALS)[number];
