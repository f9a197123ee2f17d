import { decimal } from '../kernel/decimal.js';
import type { Refusal } from '../kernel/refusal.js';
import { ok, refused, type Result } from '../kernel/result.js';
import type { AdjustmentRefusal, ApprovalRefusal, VetoRefusal } from './assessment.refusals.js';
import { isPointsText } from './points.js';

/** Points of one bonus or deduction: no single event outweighs a whole tree of 100. */
const ADJUSTMENT_LIMIT = 100;

export interface AdjustmentEntry {
  /** Decimal text as typed; positive for bonus and deduction alike. */
  readonly points: string;
  readonly reason: string;
}

/** May this bonus or deduction be entered? Each needs its reason. @source R22 酌情加分; 石城县 2018 加分扣分另计 */
export function checkAdjustment(
  entry: AdjustmentEntry,
  facts: { readonly participates: boolean },
): Result<AdjustmentEntry, Refusal<AdjustmentRefusal>> {
  const points = entry.points.trim();
  const reason = entry.reason.trim();
  if (!facts.participates) return refused({ key: 'assessment.unit-not-participating' });
  if (!isPointsText(points) || decimal(points).eq(0))
    return refused({ key: 'assessment.adjustment-points-invalid' });
  if (decimal(points).gt(ADJUSTMENT_LIMIT))
    return refused({ key: 'assessment.adjustment-above-limit', values: { limit: ADJUSTMENT_LIMIT } });
  if (reason === '') return refused({ key: 'assessment.adjustment-reason-missing' });
  return ok({ points, reason });
}

/** May this 一票否决 be entered? It outweighs every point, so its reason is owed. */
export function checkVeto(
  entry: { readonly reason: string },
  facts: { readonly participates: boolean },
): Result<{ readonly reason: string }, Refusal<VetoRefusal>> {
  const reason = entry.reason.trim();
  if (!facts.participates) return refused({ key: 'assessment.unit-not-participating' });
  if (reason === '') return refused({ key: 'assessment.veto-reason-missing' });
  return ok({ reason });
}

/**
 * May this person approve it? Two people stand behind every point outside the rubric. That nobody approves for the
 * own unit is `checkImpartial`. @source R22 酌情加分
 */
export function checkApproval(
  adjustment: { readonly enteredBy: string | null; readonly approved: boolean },
  approverId: string,
): Refusal<ApprovalRefusal> | null {
  if (adjustment.approved) return { key: 'assessment.adjustment-approved-already' };
  return adjustment.enteredBy === approverId ? { key: 'assessment.adjustment-own-entry' } : null;
}
