import { Args, Context, ID, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphqlContext } from '#server/platform/graphql/graphql-context.js';
import { PlanLoaders } from '../plan.loaders.js';
import { Plan } from '../plan.type.js';
import { AddReportingDutyInput } from './deadlines.inputs.js';
import { DeadlinesLoaders } from './deadlines.loaders.js';
import { ReportingDuty } from './deadlines.type.js';
import { ReportingDutyUseCase } from './reporting-duty.use-case.js';

@Resolver(() => Plan)
export class ReportingDutyResolver {
  constructor(
    private readonly loaders: DeadlinesLoaders,
    private readonly plans: PlanLoaders,
    private readonly duties: ReportingDutyUseCase,
  ) {}

  @ResolveField(() => [ReportingDuty], {
    description: 'What the document asks every one of its units to report.',
  })
  reportingDuties(@Context() context: GraphqlContext, @Parent() plan: Plan): Promise<ReportingDuty[]> {
    return this.loaders.ofPlan(context, plan.id);
  }

  @Mutation(() => Plan)
  async addReportingDuty(
    @Context() context: GraphqlContext,
    @Args('input') input: AddReportingDutyInput,
  ): Promise<Plan> {
    return this.plans.plan(context, await this.duties.add(context.request, input));
  }

  @Mutation(() => Plan, { description: 'Until a unit has entered something for it.' })
  async removeReportingDuty(
    @Context() context: GraphqlContext,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<Plan> {
    return this.plans.plan(context, await this.duties.remove(context.request, id));
  }
}
