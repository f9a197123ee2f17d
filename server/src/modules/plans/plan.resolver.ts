import { Args, Context, ID, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { AvailableAction } from '#server/platform/graphql/available-action.js';
import type { GraphqlContext } from '#server/platform/graphql/graphql-context.js';
import { VersionedInput } from '#server/platform/graphql/versioned-input.js';
import { IssuePlanUseCase } from './issue-plan.use-case.js';
import { PlanActions } from './plan-actions.js';
import { PlanLoaders } from './plan.loaders.js';
import { Plan, PlanSection } from './plan.type.js';
import { ReadPlansUseCase } from './read-plans.use-case.js';
import { TaskLoaders } from './task.loaders.js';
import { Task } from './task.type.js';

@Resolver(() => Plan)
export class PlanResolver {
  constructor(
    private readonly read: ReadPlansUseCase,
    private readonly issue: IssuePlanUseCase,
    private readonly actions: PlanActions,
    private readonly loaders: PlanLoaders,
    private readonly taskLoaders: TaskLoaders,
  ) {}

  @Query(() => [Plan], { description: 'Newest first. Units see issued plans in which they have a share.' })
  plans(
    @Context() { request }: GraphqlContext,
    @Args('year', { type: () => Int, nullable: true }) year: number | null,
  ): Promise<Plan[]> {
    return this.read.list(request, { year: year ?? null, withdrawn: false });
  }

  @Query(() => [Plan], {
    description: 'Imports that were undone, newest first: they are listed nowhere else.',
  })
  withdrawnPlans(@Context() { request }: GraphqlContext): Promise<Plan[]> {
    return this.read.list(request, { year: null, withdrawn: true });
  }

  @Query(() => Plan)
  plan(@Context() { request }: GraphqlContext, @Args('id', { type: () => ID }) id: string): Promise<Plan> {
    return this.read.plan(request, id);
  }

  @Mutation(() => Plan)
  issuePlan(@Context() { request }: GraphqlContext, @Args('input') input: VersionedInput): Promise<Plan> {
    return this.issue.run(request, input);
  }

  @ResolveField(() => String, { description: 'The cleaned text that the spans of tasks refer to.' })
  sourceText(@Context() context: GraphqlContext, @Parent() plan: Plan): Promise<string> {
    return this.loaders.sourceText(context, plan.id);
  }

  @ResolveField(() => [PlanSection])
  sections(@Context() context: GraphqlContext, @Parent() plan: Plan): Promise<PlanSection[]> {
    return this.loaders.sections(context, plan.id);
  }

  @ResolveField(() => [Task], { description: 'Those that the viewer may see, in the document’s order.' })
  tasks(@Context() context: GraphqlContext, @Parent() plan: Plan): Promise<Task[]> {
    return this.taskLoaders.ofPlan(context, plan.id);
  }

  @ResolveField(() => [Task], { description: 'Those that revisions took out.' })
  withdrawnTasks(@Context() context: GraphqlContext, @Parent() plan: Plan): Promise<Task[]> {
    return this.taskLoaders.withdrawnOfPlan(context, plan.id);
  }

  @ResolveField(() => Int)
  async taskCount(@Context() context: GraphqlContext, @Parent() plan: Plan): Promise<number> {
    return (await this.loaders.counts(context, plan.id)).taskCount;
  }

  @ResolveField(() => Int)
  async assignmentCount(@Context() context: GraphqlContext, @Parent() plan: Plan): Promise<number> {
    return (await this.loaders.counts(context, plan.id)).assignmentCount;
  }

  @ResolveField(() => Int)
  async signedCount(@Context() context: GraphqlContext, @Parent() plan: Plan): Promise<number> {
    return (await this.loaders.counts(context, plan.id)).signedCount;
  }

  @ResolveField(() => [AvailableAction])
  availableActions(@Context() context: GraphqlContext, @Parent() plan: Plan): Promise<AvailableAction[]> {
    return this.actions.of(context, plan);
  }
}
