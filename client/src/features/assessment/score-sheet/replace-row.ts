import type { ApolloCache } from '@apollo/client';
import type { ScoreSheetRowFieldsFragment } from '../../../generated/graphql.js';
import { scoreSheetDocument } from './score-sheet.document.js';

/** Puts a unit's answered row in the place of the old one, so that its sums follow without loading the sheet. */
export function replaceRow(
  cache: ApolloCache,
  roundId: string,
  row: ScoreSheetRowFieldsFragment | null | undefined,
): void {
  if (!row) return;
  cache.updateQuery({ query: scoreSheetDocument, variables: { roundId } }, (data) =>
    data
      ? {
          scoreSheet: {
            ...data.scoreSheet,
            rows: data.scoreSheet.rows.map((old) => (old.unitId === row.unitId ? row : old)),
          },
        }
      : undefined,
  );
}
