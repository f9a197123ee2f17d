import { Args, Context, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphqlContext } from '#server/platform/graphql/graphql-context.js';
import { UndoOffer, UndoOutcome } from './undo.type.js';
import { UndoUseCase } from './undo.use-case.js';

@Resolver(() => UndoOffer)
export class UndoResolver {
  constructor(private readonly undo: UndoUseCase) {}

  @Query(() => [UndoOffer], { description: 'What the viewer can still take back, the latest first.' })
  undoOffers(@Context() { request }: GraphqlContext): Promise<UndoOffer[]> {
    return this.undo.offers(request);
  }

  @Mutation(() => UndoOutcome, { description: '撤销: takes back what the viewer has done, once.' })
  takeBack(
    @Context() { request }: GraphqlContext,
    @Args('offerId', { type: () => ID }) offerId: string,
  ): Promise<UndoOutcome> {
    return this.undo.take(request, offerId);
  }
}
