import { Args, Context, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphqlContext } from '#server/platform/graphql/graphql-context.js';
import { VersionedInput } from '#server/platform/graphql/versioned-input.js';
import { SendBackInput } from '../assessment.inputs.js';
import { AppealDecisionInput, AppealInput } from './appeal.inputs.js';
import { Appeal, AppealBasis } from './appeal.type.js';
import { ConfirmAppealUseCase } from './confirm-appeal.use-case.js';
import { DecideAppealUseCase } from './decide-appeal.use-case.js';
import { LodgeAppealUseCase } from './lodge-appeal.use-case.js';
import { ReadAppealsUseCase } from './read-appeals.use-case.js';

@Resolver(() => Appeal)
export class AppealResolver {
  constructor(
    private readonly read: ReadAppealsUseCase,
    private readonly lodging: LodgeAppealUseCase,
    private readonly decision: DecideAppealUseCase,
    private readonly confirmation: ConfirmAppealUseCase,
  ) {}

  @Query(() => [Appeal], { description: 'Of all units, or of the own; open ones first.' })
  roundAppeals(
    @Context() { request }: GraphqlContext,
    @Args('roundId', { type: () => ID }) roundId: string,
  ): Promise<Appeal[]> {
    return this.read.ofRound(request, roundId);
  }

  @Query(() => AppealBasis)
  appealBasis(
    @Context() { request }: GraphqlContext,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<AppealBasis> {
    return this.read.basis(request, id);
  }

  @Mutation(() => Appeal)
  lodgeAppeal(@Context() { request }: GraphqlContext, @Args('input') input: AppealInput): Promise<Appeal> {
    return this.lodging.lodge(request, input);
  }

  @Mutation(() => Appeal)
  withdrawAppeal(
    @Context() { request }: GraphqlContext,
    @Args('input') input: VersionedInput,
  ): Promise<Appeal> {
    return this.lodging.withdraw(request, input);
  }

  @Mutation(() => Appeal, { description: 'Rejects without a correction, upholds with one.' })
  decideAppeal(
    @Context() { request }: GraphqlContext,
    @Args('input') input: AppealDecisionInput,
  ): Promise<Appeal> {
    return this.decision.run(request, input);
  }

  @Mutation(() => Appeal, {
    description: 'By somebody other than who upheld it: makes the corrected result.',
  })
  confirmAppeal(
    @Context() { request }: GraphqlContext,
    @Args('input') input: VersionedInput,
  ): Promise<Appeal> {
    return this.confirmation.confirm(request, input);
  }

  @Mutation(() => Appeal)
  returnAppealDecision(
    @Context() { request }: GraphqlContext,
    @Args('input') input: SendBackInput,
  ): Promise<Appeal> {
    return this.confirmation.sendBack(request, input);
  }
}
