import { Args, Context, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphqlContext } from '#server/platform/graphql/graphql-context.js';
import { EnterSelfScoreUseCase } from './enter-self-score.use-case.js';
import { ReadSelfReviewUseCase } from './read-self-review.use-case.js';
import { SelfScoreInput } from './self-review.inputs.js';
import { SelfReview, SelfScore, UnitRound } from './self-review.type.js';

@Resolver(() => SelfReview)
export class SelfReviewResolver {
  constructor(
    private readonly read: ReadSelfReviewUseCase,
    private readonly enter: EnterSelfScoreUseCase,
  ) {}

  @Query(() => [UnitRound], { description: 'Rounds of the own unit, newest first.' })
  unitRounds(@Context() { request }: GraphqlContext): Promise<UnitRound[]> {
    return this.read.unitRounds(request);
  }

  @Query(() => SelfReview)
  selfReview(
    @Context() { request }: GraphqlContext,
    @Args('roundId', { type: () => ID }) roundId: string,
  ): Promise<SelfReview> {
    return this.read.own(request, roundId);
  }

  @Query(() => [SelfScore], { description: '自评 of all units of a round, for those who score it.' })
  selfScores(
    @Context() { request }: GraphqlContext,
    @Args('roundId', { type: () => ID }) roundId: string,
  ): Promise<SelfScore[]> {
    return this.read.ofRound(request, roundId);
  }

  @Mutation(() => SelfScore)
  enterSelfScore(
    @Context() { request }: GraphqlContext,
    @Args('input') input: SelfScoreInput,
  ): Promise<SelfScore> {
    return this.enter.run(request, input);
  }
}
