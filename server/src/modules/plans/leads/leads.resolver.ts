import { Args, Context, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { lacksLead } from '#shared/plans/leads/leadless-rule.js';
import type { GraphqlContext } from '#server/platform/graphql/graphql-context.js';
import { PlanLoaders } from '../plan.loaders.js';
import { Plan } from '../plan.type.js';
import { TaskLoaders } from '../task.loaders.js';
import { Task } from '../task.type.js';
import { AddTaskUnitUseCase } from './add-task-unit.use-case.js';
import { ChooseLeadlessRuleUseCase } from './choose-leadless-rule.use-case.js';
import {
  AddTaskUnitInput,
  ChooseLeadlessRuleInput,
  RemoveTaskUnitInput,
  TaskUnitChoiceInput,
} from './leads.inputs.js';
import { NameReportingLeadUseCase } from './name-reporting-lead.use-case.js';
import { RemoveTaskUnitUseCase } from './remove-task-unit.use-case.js';

@Resolver(() => Task)
export class LeadsResolver {
  constructor(
    private readonly add: AddTaskUnitUseCase,
    private readonly remove: RemoveTaskUnitUseCase,
    private readonly name: NameReportingLeadUseCase,
    private readonly rule: ChooseLeadlessRuleUseCase,
    private readonly plans: PlanLoaders,
    private readonly tasks: TaskLoaders,
  ) {}

  @Mutation(() => Task, { description: 'Before issue or after: the unit leads from then on.' })
  appointLead(
    @Context() { request }: GraphqlContext,
    @Args('input') input: TaskUnitChoiceInput,
  ): Promise<Task> {
    return this.add.appointLead(request, input);
  }

  @Mutation(() => Task, { description: 'A unit or a collective that the document does not name.' })
  addTaskUnit(@Context() { request }: GraphqlContext, @Args('input') input: AddTaskUnitInput): Promise<Task> {
    return this.add.run(request, input);
  }

  @Mutation(() => Task, { description: 'Takes back what the office added.' })
  removeTaskUnit(
    @Context() { request }: GraphqlContext,
    @Args('input') input: RemoveTaskUnitInput,
  ): Promise<Task> {
    return this.remove.run(request, input);
  }

  @Mutation(() => Task, { description: 'Of several leads, the one that reports for the whole task.' })
  nameReportingLead(
    @Context() { request }: GraphqlContext,
    @Args('input') input: TaskUnitChoiceInput,
  ): Promise<Task> {
    return this.name.run(request, input);
  }

  @Mutation(() => Plan, { description: 'Who leads tasks without a lead, until the plan is issued.' })
  chooseLeadlessRule(
    @Context() { request }: GraphqlContext,
    @Args('input') input: ChooseLeadlessRuleInput,
  ): Promise<Plan> {
    return this.rule.run(request, input);
  }

  @ResolveField(() => Boolean, { description: 'Waits for the office to appoint a lead.' })
  async leadMissing(@Context() context: GraphqlContext, @Parent() task: Task): Promise<boolean> {
    const { leadlessRule } = await this.plans.plan(context, task.planId);
    return lacksLead(await this.tasks.units(context, task.id), leadlessRule);
  }
}
