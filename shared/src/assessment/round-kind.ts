import type { Refusal } from '../kernel/refusal.js';

/** How often a round comes: results are compared with the one before of the same kind. @source R19; 县/州办法 半年、年终考核 */
export const ROUND_KINDS = ['quarterly', 'half_yearly', 'annual', 'special'] as const;
export type RoundKind = (typeof ROUND_KINDS)[number];

/** The quarters that a period of the kind can end with. */
export const CLOSING_QUARTERS: Readonly<Record<RoundKind, readonly number[]>> = {
  quarterly: [1, 2, 3, 4],
  half_yearly: [2, 4],
  annual: [4],
  special: [1, 2, 3, 4],
};

/** A half-year ends in June or December, a year in December. `quarter` is 1–4. */
export const checkClosingQuarter = (
  kind: RoundKind,
  quarter: number,
): Refusal<'assessment.kind-ends-otherwise'> | null =>
  CLOSING_QUARTERS[kind].includes(quarter) ? null : { key: 'assessment.kind-ends-otherwise' };
