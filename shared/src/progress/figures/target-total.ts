import { decimalText, sum } from '../../kernel/decimal.js';
import { percentOf } from './figure-facts.js';
import { targetStanding, type MeasuredTarget, type TargetStanding } from './target-standing.js';

/** What one unit contributes to a target. */
export interface UnitFigure {
  readonly value: string | null;
  readonly numerator: string | null;
  readonly denominator: string | null;
  readonly standing: TargetStanding;
}

export interface TargetTotal {
  /** Sum over the units that gave a figure; of shares, all numerators over all denominators. Null without any. */
  readonly value: string | null;
  /** Of the sum against a joint target; null where each unit is measured by itself. */
  readonly standing: TargetStanding | null;
  readonly met: number;
  readonly reported: number;
  /** Units that the target is meant for. */
  readonly units: number;
}

/**
 * A target over its units. A joint target (合计) is one for all of them together: 新增就业 of every town against the
 * county's number. Percentages without both sides cannot be added up and give no sum. @source R13 per unit and summed
 */
export function targetTotal(
  target: MeasuredTarget & { readonly unit: string },
  joint: boolean,
  figures: readonly UnitFigure[],
): TargetTotal {
  const given = figures.filter(({ value }) => value !== null);
  const value = given.length === 0 ? null : summed(target.unit, given);
  return {
    value,
    standing: joint ? jointStanding(target, value, given.length) : null,
    met: figures.filter(({ standing }) => standing === 'met').length,
    reported: given.length,
    units: figures.length,
  };
}

function jointStanding(target: MeasuredTarget, value: string | null, reported: number): TargetStanding {
  return value === null && reported > 0 ? 'unclear' : targetStanding(target, value);
}

function summed(unit: string, figures: readonly UnitFigure[]): string | null {
  const shares = figures.filter(({ numerator, denominator }) => numerator !== null && denominator !== null);
  if (shares.length === 0)
    return isPercentUnit(unit) ? null : decimalText(sum(figures.map(({ value }) => value!)));
  if (shares.length < figures.length) return null;
  const whole = sum(shares.map(({ denominator }) => denominator!));
  return whole.eq(0) ? null : percentOf(sum(shares.map(({ numerator }) => numerator!)), whole);
}

/** Percentages, per mille and percentage points: numbers that say nothing when added up. */
export const isPercentUnit = (unit: string): boolean => /[%％‰]|百分|个点|成$/.test(unit);
