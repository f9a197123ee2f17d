import { Args, Context, ID, Int, Query, Resolver } from '@nestjs/graphql';
import type { GraphqlContext } from '#server/platform/graphql/graphql-context.js';
import { FindSameFactsUseCase } from './find-same-facts.use-case.js';
import { SameFact } from './same-fact.type.js';

@Resolver(() => SameFact)
export class SameFactsResolver {
  constructor(private readonly find: FindSameFactsUseCase) {}

  @Query(() => [SameFact], { description: 'Offered to whoever reports; nothing is taken over by itself.' })
  sameFacts(
    @Context() { request }: GraphqlContext,
    @Args('assignmentId', { type: () => ID }) assignmentId: string,
    @Args('year', { type: () => Int }) year: number,
    @Args('quarter', { type: () => Int }) quarter: number,
  ): Promise<SameFact[]> {
    return this.find.run(request, assignmentId, { year, quarter });
  }
}
