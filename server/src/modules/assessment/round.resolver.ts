import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphqlContext } from '#server/platform/graphql/graphql-context.js';
import { VersionedInput } from '#server/platform/graphql/versioned-input.js';
import { OpenRoundInput, SendBackInput } from './assessment.inputs.js';
import { ListRoundsUseCase } from './list-rounds.use-case.js';
import { OpenRoundUseCase } from './open-round.use-case.js';
import { PublishRoundUseCase } from './publish-round.use-case.js';
import { ProposeResultUseCase } from './propose-result.use-case.js';
import { AssessmentRound } from './round.type.js';
import { PlanStagesUseCase } from './stages/plan-stages.use-case.js';
import { StagePlanInput } from './stages/stage-plan.inputs.js';

@Resolver(() => AssessmentRound)
export class RoundResolver {
  constructor(
    private readonly list: ListRoundsUseCase,
    private readonly open: OpenRoundUseCase,
    private readonly stages: PlanStagesUseCase,
    private readonly proposal: ProposeResultUseCase,
    private readonly publication: PublishRoundUseCase,
  ) {}

  @Query(() => [AssessmentRound], {
    description: 'Newest first; those with a result only for units and leaders.',
  })
  assessmentRounds(@Context() { request }: GraphqlContext): Promise<AssessmentRound[]> {
    return this.list.rounds(request);
  }

  @Mutation(() => AssessmentRound)
  openAssessmentRound(
    @Context() { request }: GraphqlContext,
    @Args('input') input: OpenRoundInput,
  ): Promise<AssessmentRound> {
    return this.open.run(request, input);
  }

  @Mutation(() => AssessmentRound)
  planRoundStages(
    @Context() { request }: GraphqlContext,
    @Args('input') input: StagePlanInput,
  ): Promise<AssessmentRound> {
    return this.stages.run(request, input);
  }

  @Mutation(() => AssessmentRound, {
    description: 'Ends the scoring; another person shows the result or sends it back.',
  })
  proposeRoundResult(
    @Context() { request }: GraphqlContext,
    @Args('input') input: VersionedInput,
  ): Promise<AssessmentRound> {
    return this.proposal.propose(request, input);
  }

  @Mutation(() => AssessmentRound)
  sendRoundBack(
    @Context() { request }: GraphqlContext,
    @Args('input') input: SendBackInput,
  ): Promise<AssessmentRound> {
    return this.proposal.sendBack(request, input);
  }

  @Mutation(() => AssessmentRound, { description: '公示: freezes the result and opens it to appeals.' })
  announceRound(
    @Context() { request }: GraphqlContext,
    @Args('input') input: VersionedInput,
  ): Promise<AssessmentRound> {
    return this.publication.announce(request, input);
  }

  @Mutation(() => AssessmentRound)
  publishRound(
    @Context() { request }: GraphqlContext,
    @Args('input') input: VersionedInput,
  ): Promise<AssessmentRound> {
    return this.publication.publish(request, input);
  }
}
