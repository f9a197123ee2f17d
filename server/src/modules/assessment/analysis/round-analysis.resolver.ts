import { Args, Context, ID, Query, Resolver } from '@nestjs/graphql';
import type { GraphqlContext } from '#server/platform/graphql/graphql-context.js';
import { AnalyseRoundUseCase } from './analyse-round.use-case.js';
import { RoundAnalysis, TriedWeightInput, WhatIfRow } from './round-analysis.type.js';

@Resolver(() => RoundAnalysis)
export class RoundAnalysisResolver {
  constructor(private readonly analyse: AnalyseRoundUseCase) {}

  @Query(() => RoundAnalysis)
  roundAnalysis(
    @Context() { request }: GraphqlContext,
    @Args('roundId', { type: () => ID }) roundId: string,
  ): Promise<RoundAnalysis> {
    return this.analyse.run(request, roundId);
  }

  @Query(() => [WhatIfRow], { description: 'The ranking that other weights would give; nothing is stored.' })
  whatIfWeights(
    @Context() { request }: GraphqlContext,
    @Args('roundId', { type: () => ID }) roundId: string,
    @Args('weights', { type: () => [TriedWeightInput] }) weights: TriedWeightInput[],
  ): Promise<WhatIfRow[]> {
    return this.analyse.whatIf(request, roundId, weights);
  }
}
