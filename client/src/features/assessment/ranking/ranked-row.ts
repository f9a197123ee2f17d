import type { RankingQuery } from '../../../generated/graphql.js';

export type RankedCategory = NonNullable<RankingQuery['ranking']>['categories'][number];
export type RankedRow = RankedCategory['rows'][number];
