import { ranksOf } from '../ranking.js';
import type { RoundUnit } from '../round-record.js';
import type { TieStyle } from '../rules/places-of.js';

/** Places of one list of totals, unit by unit, in the order of the units. Null for 不参评. */
export type RankOrder = readonly (number | null)[];

export const rankOrder = (
  units: readonly RoundUnit[],
  totals: ReadonlyMap<string, string>,
  ties: TieStyle,
): RankOrder =>
  ranksOf(
    units.map((unit) => ({ ...unit, total: totals.get(unit.unitId) ?? '0' })),
    ties,
  );

/** A unit that stands elsewhere than before. */
export interface RankMove {
  readonly unitId: string;
  readonly unitName: string;
  readonly from: number;
  readonly to: number;
}

export interface OrderComparison {
  /** Pairs of units of one category. */
  readonly pairs: number;
  /** Of these, in the same relation as before: above, below or level. */
  readonly kept: number;
  /** Farthest first, then in the order of the units. */
  readonly moves: readonly RankMove[];
}

/** How much of an order is left in another one; categories are never compared with each other. */
export function compareOrders(
  units: readonly RoundUnit[],
  before: RankOrder,
  after: RankOrder,
): OrderComparison {
  let pairs = 0;
  let kept = 0;
  for (let a = 0; a < units.length; a += 1) {
    const [first, then] = [before[a] ?? null, after[a] ?? null];
    if (first === null || then === null) continue;
    for (let b = a + 1; b < units.length; b += 1) {
      const [other, otherThen] = [before[b] ?? null, after[b] ?? null];
      if (other === null || otherThen === null || units[a]!.categoryId !== units[b]!.categoryId) continue;
      pairs += 1;
      if (Math.sign(first - other) === Math.sign(then - otherThen)) kept += 1;
    }
  }
  return { pairs, kept, moves: movesBetween(units, before, after) };
}

function movesBetween(units: readonly RoundUnit[], before: RankOrder, after: RankOrder): RankMove[] {
  const moves = units.flatMap(({ unitId, unitName }, index): RankMove[] => {
    const [from, to] = [before[index] ?? null, after[index] ?? null];
    return from === null || to === null || from === to ? [] : [{ unitId, unitName, from, to }];
  });
  return moves.sort((a, b) => Math.abs(b.to - b.from) - Math.abs(a.to - a.from));
}
