import { Inject } from '@nestjs/common';
import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { asCivilDate } from '#shared/kernel/civil-date.js';
import { today, type Clock } from '#shared/kernel/ports.js';
import { stepStanding } from '#shared/plans/steps/step.rules.js';
import { CLOCK } from '#server/platform/database/tokens.js';
import type { GraphqlContext } from '#server/platform/graphql/graphql-context.js';
import { PageInput } from '#server/platform/graphql/page-input.js';
import { Assignment } from '../assignment.type.js';
import { BreakDownAssignmentUseCase } from './break-down-assignment.use-case.js';
import { ReadStepsUseCase } from './read-steps.use-case.js';
import {
  AssignmentBreakdown,
  AssignmentStep,
  BreakDownAssignmentInput,
  UnitListPage,
} from './steps.types.js';

const day = (text: string | null) => (text === null ? null : asCivilDate(text));

@Resolver(() => Assignment)
export class StepsResolver {
  constructor(
    private readonly breakDown: BreakDownAssignmentUseCase,
    private readonly read: ReadStepsUseCase,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Mutation(() => Assignment, {
    description: 'The unit puts a division and a person in charge, and sets its steps.',
  })
  breakDownAssignment(
    @Context() { request }: GraphqlContext,
    @Args('input') input: BreakDownAssignmentInput,
  ): Promise<Assignment> {
    return this.breakDown.run(request, input);
  }

  @Query(() => UnitListPage, { description: 'The unit’s own list, item by item below the superior one.' })
  unitList(@Context() { request }: GraphqlContext, @Args('page') page: PageInput): Promise<UnitListPage> {
    return this.read.unitList(request, page);
  }

  @ResolveField(() => AssignmentBreakdown)
  async breakdown(
    @Context() context: GraphqlContext,
    @Parent() share: Assignment,
  ): Promise<AssignmentBreakdown> {
    const { steps, ...inCharge } = await this.read.breakdown(context, share.id);
    return { ...inCharge, steps: steps.map((step) => this.stepOf(step, share.dueOn)) };
  }

  private stepOf(step: Omit<AssignmentStep, 'standing'>, dueOn: string | null): AssignmentStep {
    const dates = { dueOn: day(step.dueOn), doneOn: day(step.doneOn) };
    return { ...step, standing: stepStanding(dates, day(dueOn), today(this.clock)) };
  }
}
