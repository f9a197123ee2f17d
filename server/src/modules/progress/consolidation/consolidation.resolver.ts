import { Args, Context, ID, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { consolidatingLead } from '#shared/progress/consolidation/consolidating-lead.js';
import { Assignment } from '#server/modules/plans/assignment.type.js';
import type { GraphqlContext } from '#server/platform/graphql/graphql-context.js';
import { Consolidation } from './consolidation.type.js';
import { ConsolidationLoaders } from './consolidation.loaders.js';
import { ReadConsolidationUseCase } from './read-consolidation.use-case.js';

/** The lead's view of its members' reports. */
@Resolver(() => Assignment)
export class ConsolidationResolver {
  constructor(
    private readonly read: ReadConsolidationUseCase,
    private readonly loaders: ConsolidationLoaders,
  ) {}

  @Query(() => Consolidation, { description: 'For the share that reports for its task.' })
  consolidation(
    @Context() { request }: GraphqlContext,
    @Args('assignmentId', { type: () => ID }) assignmentId: string,
    @Args('year', { type: () => Int }) year: number,
    @Args('quarter', { type: () => Int }) quarter: number,
  ): Promise<Consolidation> {
    return this.read.run(request, assignmentId, { year, quarter });
  }

  @ResolveField(() => Boolean, {
    description: 'Whether this share’s unit reports for the whole task and so reads its members’ reports.',
  })
  async consolidates(
    @Context() context: GraphqlContext,
    @Parent() { id, taskId }: Assignment,
  ): Promise<boolean> {
    const shares = await this.loaders.sharesOfTask(context, taskId);
    return shares.length > 1 && consolidatingLead(shares) === id;
  }
}
