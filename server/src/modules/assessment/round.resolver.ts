import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphqlContext } from '#server/platform/graphql/graphql-context.js';
import { VersionedInput } from '#server/platform/graphql/versioned-input.js';
import { OpenRoundInput } from './assessment.inputs.js';
import { ListRoundsUseCase } from './list-rounds.use-case.js';
import { OpenRoundUseCase } from './open-round.use-case.js';
import { PublishRoundUseCase } from './publish-round.use-case.js';
import { AssessmentRound, Indicator } from './round.type.js';

@Resolver(() => AssessmentRound)
export class RoundResolver {
  constructor(
    private readonly list: ListRoundsUseCase,
    private readonly open: OpenRoundUseCase,
    private readonly publish: PublishRoundUseCase,
  ) {}

  @Query(() => [AssessmentRound], { description: 'Newest first; published ones only for units and leaders.' })
  assessmentRounds(@Context() { request }: GraphqlContext): Promise<AssessmentRound[]> {
    return this.list.rounds(request);
  }

  @Query(() => [Indicator], { description: 'A tree to start from; its ids serve as keys of the input.' })
  indicatorTemplate(@Context() { request }: GraphqlContext): Indicator[] {
    return this.list.template(request);
  }

  @Mutation(() => AssessmentRound)
  openAssessmentRound(
    @Context() { request }: GraphqlContext,
    @Args('input') input: OpenRoundInput,
  ): Promise<AssessmentRound> {
    return this.open.run(request, input);
  }

  @Mutation(() => AssessmentRound)
  publishRound(
    @Context() { request }: GraphqlContext,
    @Args('input') input: VersionedInput,
  ): Promise<AssessmentRound> {
    return this.publish.run(request, input);
  }
}
