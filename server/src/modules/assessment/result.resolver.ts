import { Args, Context, ID, Info, Int, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import type { GraphqlContext } from '#server/platform/graphql/graphql-context.js';
import { selectedFields } from '#server/platform/graphql/selected-fields.js';
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

  @Query(() => Ranking, {
    nullable: true,
    description: 'The latest round with a result where none is named.',
  })
  ranking(
    @Context() { request }: GraphqlContext,
    @Info() info: GraphQLResolveInfo,
    @Args('roundId', { type: () => ID, nullable: true }) roundId?: string | null,
    @Args('ordinal', { type: () => Int, nullable: true, description: 'A former result; else the newest.' })
    ordinal?: number | null,
  ): Promise<Ranking | null> {
    const wanted = { roundId: roundId ?? null, ordinal: ordinal ?? null };
    const asked = [...selectedFields(info), ...selectedFields(info, 'categories.rows')];
    return this.readRanking.run(request, wanted, new Set(asked));
  }

  @Query(() => Scorecard)
  scorecard(
    @Context() { request }: GraphqlContext,
    @Args('roundId', { type: () => ID }) roundId: string,
    @Args('unitId', { type: () => ID }) unitId: string,
    @Info() info: GraphQLResolveInfo,
    @Args('ordinal', { type: () => Int, nullable: true, description: 'A former result; else the newest.' })
    ordinal?: number | null,
  ): Promise<Scorecard> {
    return this.readScorecard.run(
      request,
      { roundId, unitId, ordinal: ordinal ?? null },
      { card: selectedFields(info), lines: selectedFields(info, 'lines') },
    );
  }
}
