import { decimalText, sum } from '../kernel/decimal.js';
import type { Quarter } from '../kernel/quarter.js';
import type { AdjustmentKind } from './adjustment.js';
import { scoreAutomatically } from './automatic-indicator.js';
import { compareCodeUnits } from './compare-code-units.js';
import { leavesOf, type IndicatorNode, type LeafIndicator } from './indicator.js';
import { pointsText } from './points.js';
import type { Adjustment, UnitRecord } from './round-record.js';
import type { LineExplanation, SnapshotLine } from './round-snapshot.js';

/** A line while the round is being scored: without points and explanation until a person has scored it. */
export interface ScoreLine extends Omit<SnapshotLine, 'points' | 'explanation'> {
  readonly points: string | null;
  readonly explanation: LineExplanation | null;
}

/** Exact decimal texts; `total` = `base` + `bonus` − `deduction` = the sum of all lines that have points. */
export interface UnitScore {
  readonly base: string;
  readonly bonus: string;
  /** Positive. */
  readonly deduction: string;
  readonly total: string;
  readonly lines: readonly ScoreLine[];
  /** Manual lines that nobody has scored yet. Missing is not zero: nothing is published while there are any. */
  readonly missing: number;
}

/**
 * One unit's lines and sums, from that unit's own facts alone.
 * @param own rows of this unit only
 */
export function scoreUnit(
  own: UnitRecord,
  indicators: readonly IndicatorNode[],
  quarter: Quarter,
): UnitScore {
  const base = leavesOf(indicators).map((leaf) => lineOf(leaf, own, quarter));
  const adjustments = [...own.adjustments].sort(byKind);
  const baseSum = sum(base.flatMap(({ points }) => points ?? []));
  const adjusted = (kind: AdjustmentKind) =>
    sum(adjustments.filter((a) => a.kind === kind).map(({ points }) => points));
  const bonus = adjusted('bonus');
  const deduction = adjusted('deduction');
  return {
    base: decimalText(baseSum),
    bonus: decimalText(bonus),
    deduction: decimalText(deduction),
    total: decimalText(baseSum.plus(bonus).minus(deduction)),
    lines: [...base, ...adjustments.map(adjustmentLine)],
    missing: base.filter(({ points }) => points === null).length,
  };
}

function lineOf(leaf: LeafIndicator, own: UnitRecord, quarter: Quarter): ScoreLine {
  const head = {
    kind: 'indicator',
    indicatorId: leaf.id,
    name: leaf.name,
    maxPoints: leaf.maxPoints,
  } as const;
  if (leaf.method !== 'manual')
    return { ...head, ...scoreAutomatically(leaf.method, leaf.maxPoints, own.assignments, quarter) };
  const score = own.scores.find(({ indicatorId }) => indicatorId === leaf.id);
  if (!score) return { ...head, points: null, explanation: null, facts: [] };
  const explanation = { key: 'manual', values: { max: leaf.maxPoints }, reason: score.reason } as const;
  return { ...head, points: pointsText(score.points), explanation, facts: [] };
}

function adjustmentLine({ kind, points, reason }: Adjustment): ScoreLine {
  const signed = kind === 'bonus' ? pointsText(points) : pointsText(`-${points}`);
  const explanation = { key: 'adjustment', values: {}, reason } as const;
  return { kind, indicatorId: null, name: '', maxPoints: null, points: signed, explanation, facts: [] };
}

/** Bonuses before deductions, each in the order of their time-ordered ids. */
const byKind = (a: Adjustment, b: Adjustment): number =>
  compareCodeUnits(a.kind, b.kind) || compareCodeUnits(a.id, b.id);
