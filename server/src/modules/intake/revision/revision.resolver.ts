import { Args, Context, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Plan } from '#server/modules/plans/plan.type.js';
import type { GraphqlContext } from '#server/platform/graphql/graphql-context.js';
import { ApplyRevisionUseCase } from './apply-revision.use-case.js';
import { CompareRevisionUseCase } from './compare-revision.use-case.js';
import { PlanRevisionsLoaders } from './plan-revisions.loaders.js';
import { ApplyRevisionInput, WithdrawPlanInput } from './revision.inputs.js';
import { PlanRevision, RevisionComparison } from './revision.type.js';
import { WithdrawPlanUseCase } from './withdraw-plan.use-case.js';

/** What becomes of a plan when its document is corrected, or should not have been imported. */
@Resolver(() => Plan)
export class RevisionResolver {
  constructor(
    private readonly compare: CompareRevisionUseCase,
    private readonly apply: ApplyRevisionUseCase,
    private readonly withdraw: WithdrawPlanUseCase,
    private readonly loaders: PlanRevisionsLoaders,
  ) {}

  @Query(() => RevisionComparison, { description: 'For a draft that corrects an issued plan.' })
  revisionComparison(
    @Context() { request }: GraphqlContext,
    @Args('draftId', { type: () => ID }) draftId: string,
  ): Promise<RevisionComparison> {
    return this.compare.run(request, draftId);
  }

  @Mutation(() => Plan, {
    description: 'Lays the chosen differences over the plan; ids, reports and history stay.',
  })
  applyRevision(
    @Context() { request }: GraphqlContext,
    @Args('input') input: ApplyRevisionInput,
  ): Promise<Plan> {
    return this.apply.run(request, input);
  }

  @Mutation(() => Plan, { description: 'Takes a whole import back, until anything was reported on it.' })
  withdrawPlan(
    @Context() { request }: GraphqlContext,
    @Args('input') input: WithdrawPlanInput,
  ): Promise<Plan> {
    return this.withdraw.run(request, input);
  }

  @ResolveField(() => [PlanRevision], { description: 'Corrected documents, first to last.' })
  revisions(@Context() context: GraphqlContext, @Parent() { id }: Plan): Promise<PlanRevision[]> {
    return this.loaders.ofPlan(context, id);
  }
}
