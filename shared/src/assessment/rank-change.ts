export const RANK_CHANGE_KINDS = ['up', 'down', 'same', 'new', 'none'] as const;
export type RankChangeKind = (typeof RANK_CHANGE_KINDS)[number];

/** Movement against the round before. `places` is 0 or more. */
export interface RankChange {
  readonly kind: RankChangeKind;
  readonly places: number;
}

/** `new`: ranked now, not ranked before. `none`: not ranked now, so there is nothing to compare. */
export function rankChange(rank: number | null, previousRank: number | null): RankChange {
  if (rank === null) return { kind: 'none', places: 0 };
  if (previousRank === null) return { kind: 'new', places: 0 };
  if (rank === previousRank) return { kind: 'same', places: 0 };
  return { kind: rank < previousRank ? 'up' : 'down', places: Math.abs(rank - previousRank) };
}
