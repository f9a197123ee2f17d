import { decimalLabel } from '#shared/kernel/decimal.js';
import type { ScoreSheetRowFieldsFragment } from '../../../generated/graphql.js';

interface FixedScoreProps {
  cell: ScoreSheetRowFieldsFragment['cells'][number];
  /** Names unit and indicator for screen readers. */
  label: string;
}

/** A score that the viewer does not enter, or that can no longer be changed; selecting it shows its evidence. */
export function FixedScore({ cell, label }: FixedScoreProps) {
  const points = cell.points === null ? '—' : decimalLabel(cell.points);
  return (
    <>
      <button type="button" className="score-automatic score-fixed" aria-label={`${label} ${points}`}>
        {points}
      </button>
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
