import { decimal } from '../kernel/decimal.js';

/** Units of one 等次 in one category, and between which totals they lie. */
export interface GradeBand {
  readonly grade: string;
  readonly count: number;
  /** Exact decimal texts. */
  readonly lowest: string;
  readonly highest: string;
}

/** Of ranked units, best first; one band a grade, in the order in which the ranking comes to it. */
export function gradeBands(
  ranked: readonly { readonly grade: string | null; readonly total: string }[],
): GradeBand[] {
  const bands = new Map<string, GradeBand>();
  for (const { grade, total } of ranked) {
    if (grade === null) continue;
    const band = bands.get(grade) ?? { grade, count: 0, lowest: total, highest: total };
    bands.set(grade, {
      grade,
      count: band.count + 1,
      lowest: decimal(total).lt(band.lowest) ? total : band.lowest,
      highest: decimal(total).gt(band.highest) ? total : band.highest,
    });
  }
  return [...bands.values()];
}
