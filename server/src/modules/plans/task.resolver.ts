import { Args, Context, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphqlContext } from '#server/platform/graphql/graphql-context.js';
import { AssignmentLoaders } from './assignment.loaders.js';
import { Assignment } from './assignment.type.js';
import { ChooseMembersInput } from './choose-members.input.js';
import { ChooseMembersUseCase } from './choose-members.use-case.js';
import { PlanLoaders } from './plan.loaders.js';
import { Plan, PlanSection } from './plan.type.js';
import { ReadPlansUseCase } from './read-plans.use-case.js';
import { TaskLoaders } from './task.loaders.js';
import { Task, TaskDeadline, TaskTarget, TaskUnit } from './task.type.js';

@Resolver(() => Task)
export class TaskResolver {
  constructor(
    private readonly read: ReadPlansUseCase,
    private readonly choose: ChooseMembersUseCase,
    private readonly plans: PlanLoaders,
    private readonly loaders: TaskLoaders,
    private readonly shares: AssignmentLoaders,
  ) {}

  @Query(() => Task)
  task(@Context() { request }: GraphqlContext, @Args('id', { type: () => ID }) id: string): Promise<Task> {
    return this.read.task(request, id);
  }

  @Mutation(() => Task, {
    description: 'Which members of a collective act on this task, until the plan is issued.',
  })
  chooseMembers(
    @Context() { request }: GraphqlContext,
    @Args('input') input: ChooseMembersInput,
  ): Promise<Task> {
    return this.choose.run(request, input);
  }

  @ResolveField(() => Plan)
  plan(@Context() context: GraphqlContext, @Parent() task: Task): Promise<Plan> {
    return this.plans.plan(context, task.planId);
  }

  @ResolveField(() => PlanSection, { nullable: true, description: 'The innermost heading.' })
  async section(@Context() context: GraphqlContext, @Parent() task: Task): Promise<PlanSection | null> {
    return (await this.loaders.parts(context, task.id))?.section ?? null;
  }

  @ResolveField(() => [TaskUnit])
  units(@Context() context: GraphqlContext, @Parent() task: Task): Promise<readonly TaskUnit[]> {
    return this.loaders.units(context, task.id);
  }

  @ResolveField(() => [TaskDeadline])
  async deadlines(
    @Context() context: GraphqlContext,
    @Parent() task: Task,
  ): Promise<readonly TaskDeadline[]> {
    return (await this.loaders.parts(context, task.id))?.deadlines ?? [];
  }

  @ResolveField(() => [TaskTarget])
  async targets(@Context() context: GraphqlContext, @Parent() task: Task): Promise<readonly TaskTarget[]> {
    return (await this.loaders.parts(context, task.id))?.targets ?? [];
  }

  @ResolveField(() => [Assignment], { description: 'Only those that the viewer may see.' })
  assignments(@Context() context: GraphqlContext, @Parent() task: Task): Promise<Assignment[]> {
    return this.shares.ofTask(context, task.id);
  }

  @ResolveField(() => [Assignment], { description: 'Shares that were withdrawn; readable as history.' })
  withdrawnAssignments(@Context() context: GraphqlContext, @Parent() task: Task): Promise<Assignment[]> {
    return this.shares.withdrawnOfTask(context, task.id);
  }
}
