import { decimal } from '../kernel/decimal.js';
import { groupBy } from './group-by.js';
import { inRegisterOrder } from './score-round.js';

/** What a rank is made from. */
export interface RankingEntry {
  readonly unitId: string;
  readonly categoryId: string;
  readonly participates: boolean;
  /** Exact decimal text; of no account where the unit does not take part. */
  readonly total: string;
  /** 机构序列: the order inside a tie. */
  readonly sortOrder: number;
}

/**
 * Places inside each category by exact total, ties 1, 2, 2, 4; null for 不参评. Input order and length are kept.
 * Different categories are never compared.
 */
export function ranksOf(entries: readonly RankingEntry[]): (number | null)[] {
  const places = new Map<RankingEntry, number>();
  for (const category of groupBy(entries, ({ categoryId }) => categoryId).values()) {
    const ranked = category.filter(({ participates }) => participates).sort(byTotalDescending);
    ranked.forEach((entry, index) => {
      const above = ranked[index - 1];
      const tied = above !== undefined && byTotalDescending(above, entry) === 0;
      places.set(entry, tied ? (places.get(above) ?? index + 1) : index + 1);
    });
  }
  return entries.map((entry) => places.get(entry) ?? null);
}

const byTotalDescending = (a: RankingEntry, b: RankingEntry): number =>
  decimal(b.total).cmp(decimal(a.total));

/** The order of a ranking table inside one category: by place, ties in 机构序列, 不参评 at the end. */
export const inRankingOrder = (
  a: Pick<RankingEntry, 'unitId' | 'sortOrder'> & { readonly rank: number | null },
  b: Pick<RankingEntry, 'unitId' | 'sortOrder'> & { readonly rank: number | null },
): number => (a.rank ?? Infinity) - (b.rank ?? Infinity) || inRegisterOrder(a, b);
