import { Args, Context, ID, Int, Query, Resolver } from '@nestjs/graphql';
import type { GraphqlContext } from '#server/platform/graphql/graphql-context.js';
import { Heatmap } from './heatmap.types.js';
import { ReadHeatmapUseCase } from './read-heatmap.use-case.js';

@Resolver(() => Heatmap)
export class HeatmapResolver {
  constructor(private readonly readHeatmap: ReadHeatmapUseCase) {}

  @Query(() => Heatmap)
  heatmap(
    @Context() { request }: GraphqlContext,
    @Args('year', { type: () => Int }) year: number,
    @Args('planId', { type: () => ID, nullable: true }) planId: string | null,
  ): Promise<Heatmap> {
    return this.readHeatmap.run(request, year, planId);
  }
}
