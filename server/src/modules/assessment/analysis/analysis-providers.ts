import { AnalyseRoundUseCase } from './analyse-round.use-case.js';
import { RoundAnalysisResolver } from './round-analysis.resolver.js';
import { RoundRecordReader } from './round-record.reader.js';

/** What an office looks at before it publishes. */
export const ANALYSIS_PROVIDERS = [RoundAnalysisResolver, AnalyseRoundUseCase, RoundRecordReader];
