import type { ScoreSheetRowFieldsFragment } from '../../../generated/graphql.js';

/** Manual cells of participating units that have no score yet. */
export const missingScores = (rows: readonly ScoreSheetRowFieldsFragment[]): number =>
  rows
    .filter(({ participates }) => participates)
    .flatMap(({ cells }) => cells)
    .filter(({ manual, points }) => manual && points === null).length;
