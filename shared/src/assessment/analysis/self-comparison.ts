import { decimal, decimalText, sum } from '../../kernel/decimal.js';
import type { ScoredUnit } from '../score-round.js';
import type { SelfPoints } from '../self-review/score-self-review.js';

/** 自评 beside 初评 of one unit, over the indicators that have both. Exact decimal texts. */
export interface SelfComparison {
  readonly unitId: string;
  readonly unitName: string;
  readonly categoryName: string;
  /** Indicators with both figures. */
  readonly compared: number;
  readonly selfPoints: string;
  readonly assessedPoints: string;
  /** 自评 − 初评; positive: the unit thinks better of itself. */
  readonly difference: string;
  /** The indicator with the largest gap; null where both agree everywhere. */
  readonly widest: {
    readonly indicatorId: string;
    readonly name: string;
    readonly difference: string;
  } | null;
}

/** Units with a 自评, the widest difference first. Empty until somebody has entered one. */
export function selfComparison(scored: readonly ScoredUnit[], selfPoints: SelfPoints): SelfComparison[] {
  const rows = scored.flatMap(({ unitId, unitName, categoryName, score }): SelfComparison[] => {
    const own = selfPoints.get(unitId);
    const both = (score?.lines ?? []).flatMap(({ indicatorId, name, points }) => {
      const given = indicatorId === null ? undefined : own?.get(indicatorId);
      return indicatorId === null || given === undefined || points === null
        ? []
        : [{ indicatorId, name, given, points, difference: decimal(given).minus(points) }];
    });
    if (both.length === 0) return [];
    const [widest] = [...both].sort((a, b) => b.difference.abs().cmp(a.difference.abs()));
    return [
      {
        unitId,
        unitName,
        categoryName,
        compared: both.length,
        selfPoints: decimalText(sum(both.map(({ given }) => given))),
        assessedPoints: decimalText(sum(both.map(({ points }) => points))),
        difference: decimalText(sum(both.map(({ difference }) => difference))),
        widest:
          widest && !widest.difference.eq(0)
            ? {
                indicatorId: widest.indicatorId,
                name: widest.name,
                difference: decimalText(widest.difference),
              }
            : null,
      },
    ];
  });
  return rows.sort((a, b) => decimal(b.difference).abs().cmp(decimal(a.difference).abs()));
}
