import { decimalLabel } from '#shared/kernel/decimal.js';
import type { ScoreSheetRowFieldsFragment } from '../../../generated/graphql.js';

/** A manual score that can no longer be changed. */
export function FixedScore({ cell }: { cell: ScoreSheetRowFieldsFragment['cells'][number] }) {
  return (
    <>
      <span className="score-fixed">{cell.points === null ? '—' : decimalLabel(cell.points)}</span>
      {cell.reason && <span className="score-fixed-reason">{cell.reason}</span>}
    </>
  );
}
