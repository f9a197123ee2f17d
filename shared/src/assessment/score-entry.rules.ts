import { decimal } from '../kernel/decimal.js';
import type { Refusal } from '../kernel/refusal.js';
import { ok, refused, type Result } from '../kernel/result.js';
import type { ScoreEntryRefusal } from './assessment.refusals.js';
import { isPointsText } from './points.js';
import type { ScoringMethod } from './scoring-method.js';

export interface ScoreEntryFacts {
  readonly method: ScoringMethod | null;
  /** Exact decimal text. */
  readonly maxPoints: string;
  readonly participates: boolean;
}

export interface ScoreEntry {
  /** Decimal text as typed. */
  readonly points: string;
  readonly reason: string;
}

/** May this manual score be entered? Lost points need a reason: a unit can read why for every one of them. */
export function checkScoreEntry(
  entry: ScoreEntry,
  facts: ScoreEntryFacts,
): Result<ScoreEntry, Refusal<ScoreEntryRefusal>> {
  const points = entry.points.trim();
  const reason = entry.reason.trim();
  if (facts.method !== 'manual') return refused({ key: 'assessment.indicator-not-manual' });
  if (!facts.participates) return refused({ key: 'assessment.unit-not-participating' });
  if (!isPointsText(points)) return refused({ key: 'assessment.points-invalid' });
  if (decimal(points).gt(facts.maxPoints))
    return refused({ key: 'assessment.points-above-maximum', values: { maximum: facts.maxPoints } });
  if (reason === '' && decimal(points).lt(facts.maxPoints))
    return refused({ key: 'assessment.lost-points-reason-missing' });
  return ok({ points, reason });
}
