import type { ConsolidationQuery } from '../../../generated/graphql.js';

export type Member = ConsolidationQuery['consolidation']['members'][number];
