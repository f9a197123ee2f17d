import { Args, Context, ID, Query, Resolver } from '@nestjs/graphql';
import type { GraphqlContext } from '#server/platform/graphql/graphql-context.js';
import { ReadScoreHeatmapUseCase } from './read-score-heatmap.use-case.js';
import { ScoreHeatmap } from './score-heatmap.types.js';

@Resolver(() => ScoreHeatmap)
export class ScoreHeatmapResolver {
  constructor(private readonly readScoreHeatmap: ReadScoreHeatmapUseCase) {}

  @Query(() => ScoreHeatmap, {
    nullable: true,
    description: 'Of the latest round with a result where none is named.',
  })
  scoreHeatmap(
    @Context() { request }: GraphqlContext,
    @Args('roundId', { type: () => ID, nullable: true }) roundId?: string | null,
  ): Promise<ScoreHeatmap | null> {
    return this.readScoreHeatmap.run(request, roundId ?? null);
  }
}
