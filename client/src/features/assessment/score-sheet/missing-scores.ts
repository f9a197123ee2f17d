import type { ScoreSheetRowFieldsFragment } from '../../../generated/graphql.js';

/** Cells of participating units for which an entry is missing. */
export const missingScores = (rows: readonly ScoreSheetRowFieldsFragment[]): number =>
  rows
    .filter(({ participates }) => participates)
    .flatMap(({ cells }) => cells)
    .filter(({ points }) => points === null).length;
