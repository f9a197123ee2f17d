import type { CivilDate } from '../../kernel/civil-date.js';
import { decimal } from '../../kernel/decimal.js';
import type { Refusal } from '../../kernel/refusal.js';
import type { ScoreEntryRefusal } from '../assessment.refusals.js';
import { isPointsText } from '../points.js';
import type { RoundState } from '../round.workflow.js';
import type { SnapshotLine } from '../round-snapshot.js';
import { checkScoreEntry } from '../score-entry.rules.js';
import type { SnapshotIndicator } from '../snapshot-indicator.js';
import type { CorrectionRefusal, LodgingRefusal } from './appeal.refusals.js';
import type { AppealTarget, Correction } from './correction.js';

export interface LodgingFacts {
  readonly state: RoundState;
  readonly today: CivilDate;
  /** Null before a result is shown. */
  readonly appealsUntil: CivilDate | null;
  /** Of the unit's newest scorecard. */
  readonly lines: readonly Pick<SnapshotLine, 'indicatorId' | 'adjustmentId'>[];
  /** An appeal against the same line that nobody has settled. */
  readonly pending: boolean;
}

/** May the unit object to this line? From the day the result is shown to the last day of appeals. */
export function checkLodging(
  { target, reason }: { readonly target: AppealTarget; readonly reason: string },
  { state, today, appealsUntil, lines, pending }: LodgingFacts,
): Refusal<LodgingRefusal> | null {
  if ((state !== 'announced' && state !== 'published') || appealsUntil === null)
    return { key: 'assessment.appeal-too-early' };
  if (today > appealsUntil) return { key: 'assessment.appeal-too-late', values: { day: appealsUntil } };
  if (!lines.some((line) => isLineOf(line, target))) return { key: 'assessment.appeal-without-line' };
  if (reason.trim() === '') return { key: 'assessment.appeal-reason-missing' };
  return pending ? { key: 'assessment.appeal-pending' } : null;
}

export const isLineOf = (
  { indicatorId, adjustmentId }: Pick<SnapshotLine, 'indicatorId' | 'adjustmentId'>,
  { kind, id }: AppealTarget,
): boolean => (kind === 'indicator' ? indicatorId : adjustmentId) === id;

/**
 * Does this correction fit the line? An entry is checked as the scorer's was; a bonus or deduction keeps its kind.
 * @param indicator of the line; null for a bonus or deduction
 */
export function checkCorrection(
  correction: Correction,
  indicator: SnapshotIndicator | null,
): Refusal<CorrectionRefusal | ScoreEntryRefusal | 'assessment.adjustment-points-invalid'> | null {
  if (indicator === null) {
    if (correction.kind !== 'points') return { key: 'assessment.correction-of-another-kind' };
    const { points } = correction;
    if (points === null) return null;
    return isPointsText(points) && decimal(points).gt(0)
      ? null
      : { key: 'assessment.adjustment-points-invalid' };
  }
  const expected = indicator.rule?.kind === 'automatic' ? 'facts' : 'entries';
  if (correction.kind !== expected) return { key: 'assessment.correction-of-another-kind' };
  if (correction.kind !== 'entries') return null;
  if (correction.entries.length === 0) return { key: 'assessment.correction-missing' };
  for (const entry of correction.entries) {
    const checked = checkScoreEntry(entry, { ...indicator, participates: true, concerned: true });
    if (!checked.ok) return checked.error;
  }
  return null;
}
