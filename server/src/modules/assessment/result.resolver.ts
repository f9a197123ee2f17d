import { Args, Context, ID, Query, Resolver } from '@nestjs/graphql';
import type { GraphqlContext } from '#server/platform/graphql/graphql-context.js';
import { Ranking } from './ranking.type.js';
import { ReadRankingUseCase } from './read-ranking.use-case.js';
import { ReadScorecardUseCase } from './read-scorecard.use-case.js';
import { Scorecard } from './scorecard.type.js';

@Resolver(() => Scorecard)
export class ResultResolver {
  constructor(
    private readonly readRanking: ReadRankingUseCase,
    private readonly readScorecard: ReadScorecardUseCase,
  ) {}

  @Query(() => Ranking, { nullable: true, description: 'The latest published round where none is named.' })
  ranking(
    @Context() { request }: GraphqlContext,
    @Args('roundId', { type: () => ID, nullable: true }) roundId?: string | null,
  ): Promise<Ranking | null> {
    return this.readRanking.run(request, roundId ?? null);
  }

  @Query(() => Scorecard)
  scorecard(
    @Context() { request }: GraphqlContext,
    @Args('roundId', { type: () => ID }) roundId: string,
    @Args('unitId', { type: () => ID }) unitId: string,
  ): Promise<Scorecard> {
    return this.readScorecard.run(request, { roundId, unitId });
  }
}
