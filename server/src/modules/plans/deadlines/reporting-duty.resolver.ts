import { Args, Context, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { requireId } from '#server/platform/errors/require-id.js';
import type { GraphqlContext } from '#server/platform/graphql/graphql-context.js';
import { authoriseList } from '#server/platform/request/require-actor.js';
import { PlanLoaders } from '../plan.loaders.js';
import { AddReportingDutyInput } from './deadlines.inputs.js';
import { DeadlinesLoaders } from './deadlines.loaders.js';
import { ReportingDuty } from './deadlines.type.js';
import { ReportingDutyUseCase } from './reporting-duty.use-case.js';

@Resolver(() => ReportingDuty)
export class ReportingDutyResolver {
  constructor(
    private readonly loaders: DeadlinesLoaders,
    private readonly plans: PlanLoaders,
    private readonly duties: ReportingDutyUseCase,
  ) {}

  @Query(() => [ReportingDuty], { description: 'What a document asks every one of its units to report.' })
  async reportingDuties(
    @Context() context: GraphqlContext,
    @Args('planId', { type: () => ID }) planId: string,
  ): Promise<ReportingDuty[]> {
    authoriseList(context.request, 'plan.read');
    const { id } = await this.plans.plan(context, requireId(planId));
    return this.loaders.ofPlan(context, id);
  }

  @Mutation(() => [ReportingDuty], { description: 'Returns those of the plan.' })
  async addReportingDuty(
    @Context() context: GraphqlContext,
    @Args('input') input: AddReportingDutyInput,
  ): Promise<ReportingDuty[]> {
    return this.loaders.ofPlan(context, await this.duties.add(context.request, input));
  }

  @Mutation(() => [ReportingDuty], { description: 'Until a unit has entered something for it.' })
  async removeReportingDuty(
    @Context() context: GraphqlContext,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<ReportingDuty[]> {
    return this.loaders.ofPlan(context, await this.duties.remove(context.request, id));
  }
}
