import { Inject } from '@nestjs/common';
import { Args, Context, ID, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { asCivilDate } from '#shared/kernel/civil-date.js';
import { today, type Clock } from '#shared/kernel/ports.js';
import { offeredAssignmentActions } from '#shared/progress/offered-actions.js';
import {
  expectedPercent,
  lightOf,
  statusOf,
  type Light,
  type ProgressFacts,
  type TaskStatus,
} from '#shared/progress/task-status.js';
import { Assignment } from '#server/modules/plans/assignment.type.js';
import { CLOCK } from '#server/platform/database/tokens.js';
import { AvailableAction } from '#server/platform/graphql/available-action.js';
import type { GraphqlContext } from '#server/platform/graphql/graphql-context.js';
import { VersionedInput } from '#server/platform/graphql/versioned-input.js';
import { requireActor } from '#server/platform/request/require-actor.js';
import { ProgressReport } from './progress-report.type.js';
import { ProgressLoaders } from './progress.loaders.js';
import { ReadProgressUseCase } from './read-progress.use-case.js';
import { SignAssignmentUseCase } from './sign-assignment.use-case.js';
import { LightEnum, TaskStatusEnum } from './task-status.type.js';

/** What becomes of an assignment: its fields that depend on reports and on the day. */
@Resolver(() => Assignment)
export class AssignmentProgressResolver {
  constructor(
    private readonly read: ReadProgressUseCase,
    private readonly sign: SignAssignmentUseCase,
    private readonly loaders: ProgressLoaders,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Query(() => Assignment)
  assignment(
    @Context() { request }: GraphqlContext,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<Assignment> {
    return this.read.assignment(request, id);
  }

  @Mutation(() => Assignment)
  signAssignment(
    @Context() { request }: GraphqlContext,
    @Args('input') input: VersionedInput,
  ): Promise<Assignment> {
    return this.sign.run(request, input);
  }

  @ResolveField(() => TaskStatusEnum, { description: 'Of today.' })
  status(@Parent() assignment: Assignment): TaskStatus {
    return statusOf(factsOf(assignment), today(this.clock));
  }

  @ResolveField(() => LightEnum, { description: 'Of today.' })
  light(@Parent() assignment: Assignment): Light {
    return lightOf(factsOf(assignment), today(this.clock));
  }

  @ResolveField(() => Int, {
    description: 'What a straight line from start to deadline reaches today, 0–100.',
  })
  expectedPercent(@Parent() assignment: Assignment): number {
    return expectedPercent(factsOf(assignment), today(this.clock));
  }

  @ResolveField(() => [ProgressReport], {
    description: 'Latest quarter first; drafts are seen by the unit only.',
  })
  reports(@Context() context: GraphqlContext, @Parent() { id }: Assignment): Promise<ProgressReport[]> {
    return this.loaders.ofAssignment(context, id);
  }

  @ResolveField(() => [AvailableAction])
  availableActions(
    @Context() { request }: GraphqlContext,
    @Parent() assignment: Assignment,
  ): AvailableAction[] {
    return offeredAssignmentActions(requireActor(request).actor, assignment);
  }
}

const factsOf = ({ percent, startsOn, dueOn, completedOn }: Assignment): ProgressFacts => ({
  percent,
  startsOn: asCivilDate(startsOn),
  dueOn: dueOn === null ? null : asCivilDate(dueOn),
  completedOn: completedOn === null ? null : asCivilDate(completedOn),
});
