import { Module } from '@nestjs/common';
import { ResultRepository } from '#server/modules/assessment/result.repository.js';
import { RoundRepository } from '#server/modules/assessment/round.repository.js';
import { ReadScoreHeatmapUseCase } from './read-score-heatmap.use-case.js';
import { ScoreHeatmapRepository } from './score-heatmap.repository.js';
import { ScoreHeatmapResolver } from './score-heatmap.resolver.js';

/** Units × indicators of a published round. */
@Module({
  providers: [
    ScoreHeatmapResolver,
    ReadScoreHeatmapUseCase,
    ScoreHeatmapRepository,
    ResultRepository,
    RoundRepository,
  ],
})
export class ScoreHeatmapModule {}
