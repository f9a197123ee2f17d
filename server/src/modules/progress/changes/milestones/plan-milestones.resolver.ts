import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Plan } from '#server/modules/plans/plan.type.js';
import type { GraphqlContext } from '#server/platform/graphql/graphql-context.js';
import { MilestoneLoaders } from './milestone.loaders.js';
import { PlanMilestone } from './milestone.type.js';

@Resolver(() => Plan)
export class PlanMilestonesResolver {
  constructor(private readonly loaders: MilestoneLoaders) {}

  @ResolveField(() => [PlanMilestone], { description: 'By their day, undated ones last.' })
  milestones(@Context() context: GraphqlContext, @Parent() { id }: Plan): Promise<PlanMilestone[]> {
    return this.loaders.ofPlan(context, id);
  }
}
