import type { ScoreSheetRowFieldsFragment } from '../../../generated/graphql.js';

/** Entries that the round still waits for: what its head counts, from the rows as they stand here. */
export const missingScores = (rows: readonly ScoreSheetRowFieldsFragment[]): number =>
  rows.reduce((sum, { missing }) => sum + missing, 0);
