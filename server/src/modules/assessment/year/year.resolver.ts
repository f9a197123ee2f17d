import { Args, Context, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphqlContext } from '#server/platform/graphql/graphql-context.js';
import { FillFromQuartersUseCase } from './fill-from-quarters.use-case.js';
import { ReadYearUseCase } from './read-year.use-case.js';
import { SettleYearUseCase } from './settle-year.use-case.js';
import { FillFromQuartersInput, PlanYearInput, YearStepInput } from './year.inputs.js';
import { YearResult } from './year.type.js';

@Resolver(() => YearResult)
export class YearResolver {
  constructor(
    private readonly read: ReadYearUseCase,
    private readonly settle: SettleYearUseCase,
    private readonly fill: FillFromQuartersUseCase,
  ) {}

  @Query(() => YearResult, {
    nullable: true,
    description: 'Null for those who may not read drafts, as long as it is not published.',
  })
  yearResult(
    @Context() { request }: GraphqlContext,
    @Args('year', { type: () => Int }) year: number,
  ): Promise<YearResult | null> {
    return this.read.run(request, year);
  }

  @Mutation(() => YearResult, { description: 'Sets how the quarters are rolled up.' })
  planYear(@Context() { request }: GraphqlContext, @Args('input') input: PlanYearInput): Promise<YearResult> {
    return this.settle.plan(request, input);
  }

  @Mutation(() => YearResult)
  proposeYear(
    @Context() { request }: GraphqlContext,
    @Args('input') input: YearStepInput,
  ): Promise<YearResult> {
    return this.settle.propose(request, input);
  }

  @Mutation(() => YearResult)
  sendBackYear(
    @Context() { request }: GraphqlContext,
    @Args('input') input: YearStepInput,
  ): Promise<YearResult> {
    return this.settle.sendBack(request, input);
  }

  @Mutation(() => YearResult, { description: 'By somebody other than who proposed it; frozen from then on.' })
  publishYear(
    @Context() { request }: GraphqlContext,
    @Args('input') input: YearStepInput,
  ): Promise<YearResult> {
    return this.settle.publish(request, input);
  }

  @Mutation(() => Int, { description: 'How many units got a value.' })
  fillFromQuarters(
    @Context() { request }: GraphqlContext,
    @Args('input') input: FillFromQuartersInput,
  ): Promise<number> {
    return this.fill.run(request, input);
  }
}
