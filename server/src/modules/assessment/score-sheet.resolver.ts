import { Args, Context, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphqlContext } from '#server/platform/graphql/graphql-context.js';
import { VersionedInput } from '#server/platform/graphql/versioned-input.js';
import { AdjustScoreUseCase } from './adjust-score.use-case.js';
import { AdjustmentInput, ScoreInput, VetoInput } from './assessment.inputs.js';
import { ReadScoreEvidenceUseCase } from './read-score-evidence.use-case.js';
import { ScoreEvidence } from './score-evidence.type.js';
import { ReadScoreSheetUseCase } from './read-score-sheet.use-case.js';
import { ScoreIndicatorUseCase } from './score-indicator.use-case.js';
import { ScoreSheet, ScoreSheetRow } from './score-sheet.type.js';
import { VetoUnitUseCase } from './veto-unit.use-case.js';

@Resolver(() => ScoreSheet)
export class ScoreSheetResolver {
  constructor(
    private readonly read: ReadScoreSheetUseCase,
    private readonly evidence: ReadScoreEvidenceUseCase,
    private readonly score: ScoreIndicatorUseCase,
    private readonly adjust: AdjustScoreUseCase,
    private readonly veto: VetoUnitUseCase,
  ) {}

  @Query(() => ScoreSheet)
  scoreSheet(
    @Context() { request }: GraphqlContext,
    @Args('roundId', { type: () => ID }) roundId: string,
  ): Promise<ScoreSheet> {
    return this.read.run(request, roundId);
  }

  @Query(() => ScoreEvidence)
  scoreEvidence(
    @Context() { request }: GraphqlContext,
    @Args('roundId', { type: () => ID }) roundId: string,
    @Args('unitId', { type: () => ID }) unitId: string,
    @Args('indicatorId', { type: () => ID }) indicatorId: string,
  ): Promise<ScoreEvidence> {
    return this.evidence.run(request, { roundId, unitId, indicatorId });
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

  @Mutation(() => ScoreSheetRow, {
    description: 'By somebody other than who entered it; from then on it counts.',
  })
  approveAdjustment(
    @Context() { request }: GraphqlContext,
    @Args('input') input: VersionedInput,
  ): Promise<ScoreSheetRow> {
    return this.adjust.approve(request, input);
  }

  @Mutation(() => ScoreSheetRow, { description: '一票否决' })
  addVeto(@Context() { request }: GraphqlContext, @Args('input') input: VetoInput): Promise<ScoreSheetRow> {
    return this.veto.add(request, input);
  }

  @Mutation(() => ScoreSheetRow)
  removeVeto(
    @Context() { request }: GraphqlContext,
    @Args('input') input: VersionedInput,
  ): Promise<ScoreSheetRow> {
    return this.veto.remove(request, input);
  }
}
