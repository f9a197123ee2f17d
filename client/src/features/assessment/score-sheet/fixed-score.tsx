import { decimalLabel } from '#shared/kernel/decimal.js';
import type { ScoreSheetRowFieldsFragment } from '../../../generated/graphql.js';

/** A score that the viewer does not enter, or that can no longer be changed. */
export function FixedScore({ cell }: { cell: ScoreSheetRowFieldsFragment['cells'][number] }) {
  return (
    <>
      <span className="score-fixed">{cell.points === null ? '—' : decimalLabel(cell.points)}</span>
      {cell.entries.map(
        ({ assessorId, reason }) =>
          reason && (
            <span key={assessorId ?? ''} className="score-fixed-reason">
              {reason}
            </span>
          ),
      )}
    </>
  );
}
