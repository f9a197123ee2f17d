import { Args, Context, Int, Query, Resolver } from '@nestjs/graphql';
import type { GraphqlContext } from '#server/platform/graphql/graphql-context.js';
import { MonthHeatmap } from './month-heatmap.types.js';
import { ReadMonthHeatmapUseCase } from './read-month-heatmap.use-case.js';

@Resolver(() => MonthHeatmap)
export class MonthHeatmapResolver {
  constructor(private readonly readMonthHeatmap: ReadMonthHeatmapUseCase) {}

  @Query(() => MonthHeatmap)
  monthHeatmap(
    @Context() { request }: GraphqlContext,
    @Args('year', { type: () => Int }) year: number,
  ): Promise<MonthHeatmap> {
    return this.readMonthHeatmap.run(request, year);
  }
}
