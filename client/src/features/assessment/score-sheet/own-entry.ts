import type { LeafIndicator } from '#shared/assessment/indicator.js';
import type { ScoreSheetRowFieldsFragment } from '../../../generated/graphql.js';

export type Cell = ScoreSheetRowFieldsFragment['cells'][number];
export type Entry = Cell['entries'][number];

/** What the viewer has entered, or may; version 0 before the first entry. Null: it is for others to enter. */
export function ownEntry(cell: Cell, { assessors }: LeafIndicator, accountId: string): Entry | null {
  const assessorId = assessors.length === 0 ? null : accountId;
  if (assessors.length > 0 && !assessors.some(({ id }) => id === accountId)) return null;
  const known = cell.entries.find((entry) => entry.assessorId === assessorId);
  return known ?? { assessorId, input: null, reason: '', version: 0, files: [] };
}
