import { Args, Context, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphqlContext } from '#server/platform/graphql/graphql-context.js';
import { VersionedInput } from '#server/platform/graphql/versioned-input.js';
import { AdjustScoreUseCase } from './adjust-score.use-case.js';
import { AdjustmentInput, ScoreInput } from './assessment.inputs.js';
import { ReadScoreSheetUseCase } from './read-score-sheet.use-case.js';
import { ScoreIndicatorUseCase } from './score-indicator.use-case.js';
import { ScoreSheet, ScoreSheetRow } from './score-sheet.type.js';

@Resolver(() => ScoreSheet)
export class ScoreSheetResolver {
  constructor(
    private readonly read: ReadScoreSheetUseCase,
    private readonly score: ScoreIndicatorUseCase,
    private readonly adjust: AdjustScoreUseCase,
  ) {}

  @Query(() => ScoreSheet)
  scoreSheet(
    @Context() { request }: GraphqlContext,
    @Args('roundId', { type: () => ID }) roundId: string,
  ): Promise<ScoreSheet> {
    return this.read.run(request, roundId);
  }

  @Mutation(() => ScoreSheetRow)
  scoreIndicator(
    @Context() { request }: GraphqlContext,
    @Args('input') input: ScoreInput,
  ): Promise<ScoreSheetRow> {
    return this.score.run(request, input);
  }

  @Mutation(() => ScoreSheetRow)
  addAdjustment(
    @Context() { request }: GraphqlContext,
    @Args('input') input: AdjustmentInput,
  ): Promise<ScoreSheetRow> {
    return this.adjust.add(request, input);
  }

  @Mutation(() => ScoreSheetRow)
  removeAdjustment(
    @Context() { request }: GraphqlContext,
    @Args('input') input: VersionedInput,
  ): Promise<ScoreSheetRow> {
    return this.adjust.remove(request, input);
  }
}
