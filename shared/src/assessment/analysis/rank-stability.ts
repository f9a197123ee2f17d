import { decimal, decimalText } from '../../kernel/decimal.js';
import { compareCodeUnits } from '../compare-code-units.js';
import { leavesOf, type LeafIndicator } from '../indicator.js';
import { pointsText } from '../points.js';
import type { RoundRecord, RoundUnit } from '../round-record.js';
import { combineAssessors } from '../rules/combine-assessors.js';
import type { RubricTerms } from '../rules/rubric-terms.js';
import type { ScoredUnit } from '../score-round.js';
import { compareOrders, rankOrder, type OrderComparison, type RankOrder } from './rank-order.js';
import {
  kindSums,
  scaled,
  totalOf,
  weighedUnit,
  withLine,
  type KindSums,
  type WeighedLine,
  type WeighedUnit,
} from './weighted-total.js';

/** Per cent by which one weight is changed, all others standing still. */
export const WEIGHT_CHANGES = [-10, -5, 5, 10] as const;

/** One small change of the rubric or the jury, and what it did to the order. */
export interface StabilityCase extends OrderComparison {
  readonly kind: 'weight' | 'assessor';
  /** Of the indicator, or of the assessor that was left out. */
  readonly subjectId: string;
  /** Per cent; 0 for an assessor. */
  readonly change: number;
}

/** Where a unit may come to stand under any of the changes. */
export interface RankRange {
  readonly unitId: string;
  readonly unitName: string;
  readonly categoryName: string;
  readonly rank: number;
  readonly best: number;
  readonly worst: number;
}

export interface RankStability {
  /** Weights first, in tree order; then assessors by id. Nothing here depends on chance. */
  readonly cases: readonly StabilityCase[];
  /** Participating units in 机构序列. */
  readonly ranges: readonly RankRange[];
}

interface Weighed extends WeighedUnit {
  readonly sums: KindSums;
  readonly total: string;
}

/** Does the order hold under small changes of every weight, and without any one assessor? */
export function rankStability(round: RoundRecord, scored: readonly ScoredUnit[]): RankStability {
  const { terms, ties } = round.rubric;
  const weighed = scored.flatMap((unit): Weighed[] => {
    const own = weighedUnit(unit);
    return own ? [{ ...own, sums: kindSums(own.lines), total: unit.score?.total ?? '0' }] : [];
  });
  const orderWith = (change: (line: WeighedLine) => WeighedLine): RankOrder =>
    rankOrder(scored, new Map(weighed.map((unit) => [unit.unitId, changedTotal(unit, change, terms)])), ties);
  const now = orderWith((line) => line);
  const orders: RankOrder[] = [];
  const compare = (after: RankOrder): OrderComparison => {
    orders.push(after);
    return compareOrders(scored, now, after);
  };
  const leaves = leavesOf(round.indicators);
  const weights = leaves.flatMap(({ id }) =>
    WEIGHT_CHANGES.map((change): StabilityCase => {
      const factor = decimal(100 + change).div(100);
      const after = orderWith((line) => (line.indicatorId === id ? scaled(line, factor) : line));
      return { kind: 'weight', subjectId: id, change, ...compare(after) };
    }),
  );
  const leafOf = new Map(leaves.map((leaf) => [leaf.id, leaf]));
  const assessors = assessorsWithOthers(leaves).map((id): StabilityCase => {
    const after = orderWith((line) => withoutAssessor(line, leafOf.get(line.indicatorId ?? ''), id));
    return { kind: 'assessor', subjectId: id, change: 0, ...compare(after) };
  });
  return { cases: [...weights, ...assessors], ranges: rangesOf(scored, now, orders) };
}

function changedTotal(
  { lines, sums, zeroed, total }: Weighed,
  change: (line: WeighedLine) => WeighedLine,
  terms: RubricTerms,
): string {
  let changed = sums;
  for (const line of lines) {
    const next = change(line);
    if (next !== line) changed = withLine(changed, line, next);
  }
  if (changed === sums || zeroed) return total;
  const { base, not_applicable, ...rest } = changed;
  const linear = not_applicable.max.eq(0) && rest.bonus === sums.bonus && rest.deduction === sums.deduction;
  // Nothing is redistributed and no cap is touched: the total moves by exactly what the base moves.
  if (linear) return decimalText(base.points.minus(sums.base.points).plus(total));
  return totalOf(changed, zeroed, terms);
}

/** Those who share at least one indicator with somebody else; the others' points have no substitute. */
function assessorsWithOthers(leaves: readonly LeafIndicator[]): string[] {
  const shared = leaves.filter(({ assessors }) => assessors.length > 1);
  return [...new Set(shared.flatMap(({ assessors }) => assessors.map(({ id }) => id)))].sort(
    compareCodeUnits,
  );
}

/**
 * The line as the others of the jury scored it, combined as the indicator says; from their points as the sheet shows
 * them. Where the rule goes by rank, the places stay what they were.
 */
function withoutAssessor(line: WeighedLine, leaf: LeafIndicator | undefined, id: string): WeighedLine {
  const others = line.assessed.filter(({ assessorId }) => assessorId !== id);
  if (!leaf || others.length === 0 || others.length === line.assessed.length) return line;
  const weights = new Map(leaf.assessors.map((assessor) => [assessor.id, assessor.weight]));
  const given = others.map(({ assessorId, points }) => ({
    points: decimal(points),
    weight: weights.get(assessorId ?? '') ?? '1',
  }));
  const points = decimal(pointsText(combineAssessors(leaf.combination, given)));
  return { ...line, points: line.kind === 'deduction' ? points.times(-1) : points };
}

function rangesOf(units: readonly RoundUnit[], now: RankOrder, orders: readonly RankOrder[]): RankRange[] {
  return units.flatMap(({ unitId, unitName, categoryName }, index): RankRange[] => {
    const rank = now[index] ?? null;
    if (rank === null) return [];
    const places = [rank, ...orders.map((order) => order[index] ?? rank)];
    return [{ unitId, unitName, categoryName, rank, best: Math.min(...places), worst: Math.max(...places) }];
  });
}
