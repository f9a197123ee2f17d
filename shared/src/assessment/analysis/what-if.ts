import { decimal, type Decimal } from '../../kernel/decimal.js';
import { leavesOf } from '../indicator.js';
import { inRankingOrder } from '../ranking.js';
import type { RoundRecord } from '../round-record.js';
import type { ScoredUnit } from '../score-round.js';
import { rankOrder } from './rank-order.js';
import { kindSums, scaled, totalOf, weighedUnit } from './weighted-total.js';

/** What an indicator would be worth. */
export interface TriedWeight {
  readonly indicatorId: string;
  /** Exact decimal text, not negative. */
  readonly maxPoints: string;
}

/** A unit as it stands, and as it would stand. Exact decimal texts. */
export interface WhatIfRow {
  readonly unitId: string;
  readonly unitName: string;
  readonly categoryId: string;
  readonly categoryName: string;
  readonly sortOrder: number;
  readonly total: string;
  readonly rank: number | null;
  readonly triedTotal: string;
  readonly triedRank: number | null;
}

/**
 * The ranking with other weights, computed and thrown away: each line's points change in proportion to its indicator's
 * (得分 × 新分值 ÷ 原分值), then the rubric's own terms apply. Weights of unknown indicators are ignored.
 * @returns participating units, category by category, in the order that the weights would give
 */
export function whatIf(
  round: RoundRecord,
  scored: readonly ScoredUnit[],
  weights: readonly TriedWeight[],
): WhatIfRow[] {
  const factors = factorsOf(round, weights);
  const { terms, ties } = round.rubric;
  const now = new Map(scored.map(({ unitId, score }) => [unitId, score?.total ?? '0']));
  const tried = new Map(
    scored.flatMap((unit) => {
      const own = weighedUnit(unit);
      if (!own) return [];
      const lines = own.lines.map((line) => {
        const factor = line.indicatorId === null ? undefined : factors.get(line.indicatorId);
        return factor ? scaled(line, factor) : line;
      });
      return [[own.unitId, totalOf(kindSums(lines), own.zeroed, terms)] as const];
    }),
  );
  const ranks = rankOrder(scored, now, ties);
  const triedRanks = rankOrder(scored, tried, ties);
  const rows = scored.flatMap((unit, index): WhatIfRow[] => {
    const { unitId, unitName, categoryId, categoryName, sortOrder, score } = unit;
    if (!score) return [];
    const head = { unitId, unitName, categoryId, categoryName, sortOrder, total: score.total };
    return [
      {
        ...head,
        rank: ranks[index] ?? null,
        triedTotal: tried.get(unitId) ?? '0',
        triedRank: triedRanks[index] ?? null,
      },
    ];
  });
  return inCategories(rows);
}

function factorsOf({ indicators }: RoundRecord, weights: readonly TriedWeight[]): Map<string, Decimal> {
  const wanted = new Map(weights.map(({ indicatorId, maxPoints }) => [indicatorId, maxPoints]));
  return new Map(
    leavesOf(indicators).flatMap(({ id, maxPoints }) => {
      const points = wanted.get(id);
      return points === undefined || decimal(maxPoints).eq(0)
        ? []
        : [[id, decimal(points).div(maxPoints)] as const];
    }),
  );
}

/** Categories in the order of their first units; inside by the tried place. */
function inCategories(rows: readonly WhatIfRow[]): WhatIfRow[] {
  const categories = [...new Set(rows.map(({ categoryId }) => categoryId))];
  return categories.flatMap((category) =>
    rows
      .filter(({ categoryId }) => categoryId === category)
      .sort((a, b) => inRankingOrder({ ...a, rank: a.triedRank }, { ...b, rank: b.triedRank })),
  );
}
