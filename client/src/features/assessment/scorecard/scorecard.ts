import type { ScorecardQuery } from '../../../generated/graphql.js';

export type Scorecard = ScorecardQuery['scorecard'];
