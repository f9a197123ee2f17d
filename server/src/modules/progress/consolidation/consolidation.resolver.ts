import { Args, Context, ID, Int, Query, Resolver } from '@nestjs/graphql';
import type { GraphqlContext } from '#server/platform/graphql/graphql-context.js';
import { Consolidation } from './consolidation.type.js';
import { ReadConsolidationUseCase } from './read-consolidation.use-case.js';

/** The lead's view of its members' reports. */
@Resolver(() => Consolidation)
export class ConsolidationResolver {
  constructor(private readonly read: ReadConsolidationUseCase) {}

  @Query(() => Consolidation, { description: 'For the share that reports for its task.' })
  consolidation(
    @Context() { request }: GraphqlContext,
    @Args('assignmentId', { type: () => ID }) assignmentId: string,
    @Args('year', { type: () => Int }) year: number,
    @Args('quarter', { type: () => Int }) quarter: number,
  ): Promise<Consolidation> {
    return this.read.run(request, assignmentId, { year, quarter });
  }
}
