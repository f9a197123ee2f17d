import { Args, Context, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphqlContext } from '#server/platform/graphql/graphql-context.js';
import {
  AskBurdenOverrideInput,
  BurdenEvaluation,
  BurdenOverride,
  DecideBurdenOverrideInput,
} from './burden.type.js';
import { OverrideBurdenUseCase } from './override-burden.use-case.js';
import { ReadBurdenUseCase } from './read-burden.use-case.js';

@Resolver(() => BurdenOverride)
export class BurdenResolver {
  constructor(
    private readonly readBurden: ReadBurdenUseCase,
    private readonly override: OverrideBurdenUseCase,
  ) {}

  @Query(() => [BurdenOverride], { description: 'Of one year, newest first.' })
  burdenOverrides(
    @Context() { request }: GraphqlContext,
    @Args('year', { type: () => Int }) year: number,
  ): Promise<BurdenOverride[]> {
    return this.readBurden.ofYear(request, year);
  }

  @Query(() => BurdenEvaluation)
  burdenEvaluation(
    @Context() { request }: GraphqlContext,
    @Args('roundId', { type: () => ID }) roundId: string,
  ): Promise<BurdenEvaluation> {
    return this.readBurden.evaluation(request, roundId);
  }

  @Mutation(() => BurdenOverride)
  askBurdenOverride(
    @Context() { request }: GraphqlContext,
    @Args('input') input: AskBurdenOverrideInput,
  ): Promise<BurdenOverride> {
    return this.override.ask(request, input);
  }

  @Mutation(() => BurdenOverride, { description: 'Another person than the one who asked decides.' })
  decideBurdenOverride(
    @Context() { request }: GraphqlContext,
    @Args('input') input: DecideBurdenOverrideInput,
  ): Promise<BurdenOverride> {
    return this.override.decide(request, input);
  }
}
