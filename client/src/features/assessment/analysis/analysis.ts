import type { RoundAnalysisQuery } from '../../../generated/graphql.js';

export type Analysis = RoundAnalysisQuery['roundAnalysis'];
export type IndicatorSpread = Analysis['indicators'][number];
export type CategorySpread = Analysis['categories'][number];
export type StabilityCase = Analysis['stability'][number];
