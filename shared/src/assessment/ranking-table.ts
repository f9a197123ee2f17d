import { groupBy } from './group-by.js';
import { inRankingOrder } from './ranking.js';

/** What the order of a ranking is made from; every value as published. */
export interface RankedUnit {
  readonly unitId: string;
  readonly categoryId: string;
  readonly categoryName: string;
  readonly sortOrder: number;
  readonly rank: number | null;
}

export interface RankedCategory<Unit extends RankedUnit> {
  readonly categoryId: string;
  readonly categoryName: string;
  readonly rows: Unit[];
}

/**
 * One table a 考核分组, in the order of their first units in 机构序列 as it was published; inside by place, ties in
 * 机构序列, 不参评 last. Later renames and reordering of the register do not reach it.
 */
export function rankingTable<Unit extends RankedUnit>(units: readonly Unit[]): RankedCategory<Unit>[] {
  const inRegister = [...units].sort((a, b) => a.sortOrder - b.sortOrder);
  return [...groupBy(inRegister, ({ categoryId }) => categoryId).entries()].map(([categoryId, rows]) => ({
    categoryId,
    categoryName: rows[0]?.categoryName ?? '',
    rows: rows.sort(inRankingOrder),
  }));
}
