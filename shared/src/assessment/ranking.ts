import { placesOf, type TieStyle } from './rules/places-of.js';
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

/** Places inside each category by exact total; null for 不参评. Different categories are never compared. */
export const ranksOf = (
  entries: readonly RankingEntry[],
  ties: TieStyle = 'competition',
): (number | null)[] =>
  placesOf(
    entries.map(({ categoryId, participates, total }) => ({
      categoryId,
      value: participates ? total : null,
    })),
    'at_least',
    ties,
  );

/** The order of a ranking table inside one category: by place, ties in 机构序列, 不参评 at the end. */
export const inRankingOrder = (
  a: Pick<RankingEntry, 'unitId' | 'sortOrder'> & { readonly rank: number | null },
  b: Pick<RankingEntry, 'unitId' | 'sortOrder'> & { readonly rank: number | null },
): number => (a.rank ?? Infinity) - (b.rank ?? Infinity) || inRegisterOrder(a, b);
