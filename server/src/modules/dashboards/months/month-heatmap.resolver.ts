import { Args, Context, Info, Int, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import type { GraphqlContext } from '#server/platform/graphql/graphql-context.js';
import { selectedFields } from '#server/platform/graphql/selected-fields.js';
import { MonthHeatmap } from './month-heatmap.types.js';
import { ReadMonthHeatmapUseCase } from './read-month-heatmap.use-case.js';

@Resolver(() => MonthHeatmap)
export class MonthHeatmapResolver {
  constructor(private readonly readMonthHeatmap: ReadMonthHeatmapUseCase) {}

  @Query(() => MonthHeatmap)
  monthHeatmap(
    @Context() { request }: GraphqlContext,
    @Args('year', { type: () => Int }) year: number,
    @Info() info: GraphQLResolveInfo,
  ): Promise<MonthHeatmap> {
    return this.readMonthHeatmap.run(request, year, selectedFields(info, 'rows'));
  }
}
