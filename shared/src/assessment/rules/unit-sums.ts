import { decimal, decimalText, share, sum, ZERO, type Decimal } from '../../kernel/decimal.js';
import { pointsText } from '../points.js';
import type { Part, RubricTerms } from './rubric-terms.js';
import type { VetoEffect } from './grade.js';

/** What a line counts as. The last four are made by the terms of the rubric, not by an entry. */
export type SummedLineKind =
  Part | 'not_applicable' | 'redistribution' | 'bonus_cap' | 'deduction_cap' | 'veto';

export interface SummedLine {
  readonly kind: SummedLineKind;
  /** Signed: a deduction is negative. Rounded once, half up, to four decimals. */
  readonly points: string;
  /** Of a base indicator. */
  readonly maxPoints: string | null;
}

/** A line that the terms make, with what it was computed from. */
export interface TermLine extends SummedLine {
  readonly values: Readonly<Record<string, string>>;
}

export interface UnitSums {
  readonly base: string;
  readonly bonus: string;
  /** Positive. */
  readonly deduction: string;
  /** `base` + `bonus` − `deduction`, or 0 after a veto that says so: the sum of all lines. */
  readonly total: string;
  readonly termLines: readonly TermLine[];
}

/** Sums a unit's lines by the terms of the rubric. Every correction is a line of its own, so that the lines add up. */
export function sumUnit(
  lines: readonly SummedLine[],
  terms: RubricTerms,
  vetoes: readonly VetoEffect[],
): UnitSums {
  const pointsOf = (kind: SummedLineKind) =>
    sum(lines.filter((line) => line.kind === kind).map(({ points }) => points));
  const redistribution = redistributed(lines, pointsOf('base'), terms);
  const bonusCap = capped('bonus_cap', pointsOf('bonus'), terms.caps.bonus);
  const deductionCap = capped('deduction_cap', pointsOf('deduction'), terms.caps.deduction);
  const base = pointsOf('base').plus(redistribution?.points ?? 0);
  const bonus = pointsOf('bonus').plus(bonusCap?.points ?? 0);
  const deduction = pointsOf('deduction').plus(deductionCap?.points ?? 0);
  const subtotal = base.plus(bonus).plus(deduction);
  const veto = vetoes.includes('zero') ? vetoed(subtotal) : null;
  return {
    base: decimalText(base),
    bonus: decimalText(bonus),
    deduction: decimalText(deduction.abs()),
    total: decimalText(subtotal.plus(veto?.points ?? 0)),
    termLines: [redistribution, bonusCap, deductionCap, veto].flatMap((line) => line ?? []),
  };
}

/** What does not concern the unit leaves numerator and denominator: the rest counts for it in proportion. */
function redistributed(
  lines: readonly SummedLine[],
  earned: Decimal,
  { notApplicable }: RubricTerms,
): TermLine | null {
  const maxOf = (kind: SummedLineKind) =>
    sum(lines.flatMap((line) => (line.kind === kind ? (line.maxPoints ?? []) : [])));
  const [concerned, left] = [maxOf('base'), maxOf('not_applicable')];
  if (notApplicable === 'drop' || left.eq(ZERO) || concerned.eq(ZERO)) return null;
  const values = { earned: decimalText(earned), concerned: decimalText(concerned), left: decimalText(left) };
  return {
    kind: 'redistribution',
    points: pointsText(share(left, earned, concerned)),
    maxPoints: decimalText(left),
    values,
  };
}

/** Brings signed points back to the cap; null where they stay within it. */
function capped(kind: 'bonus_cap' | 'deduction_cap', points: Decimal, cap: string | null): TermLine | null {
  if (cap === null || points.abs().lte(cap)) return null;
  const over = points.abs().minus(cap);
  const correction = points.lt(ZERO) ? over : over.times(-1);
  return {
    kind,
    points: pointsText(correction),
    maxPoints: null,
    values: { cap, sum: decimalText(points.abs()) },
  };
}

const vetoed = (subtotal: Decimal): TermLine | null =>
  subtotal.eq(ZERO)
    ? null
    : { kind: 'veto', points: decimalText(decimal(0).minus(subtotal)), maxPoints: null, values: {} };
