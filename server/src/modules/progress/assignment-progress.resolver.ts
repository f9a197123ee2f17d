import { Inject } from '@nestjs/common';
import { Args, Context, ID, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { today, type Clock } from '#shared/kernel/ports.js';
import { offeredAssignmentActions } from '#shared/progress/offered-actions.js';
import { explainLight } from '#shared/progress/lights/explain-light.js';
import {
  expectedPercent,
  lightOf,
  statusOf,
  type Light,
  type TaskStatus,
} from '#shared/progress/task-status.js';
import { Assignment } from '#server/modules/plans/assignment.type.js';
import { CLOCK } from '#server/platform/database/tokens.js';
import { AvailableAction } from '#server/platform/graphql/available-action.js';
import type { GraphqlContext } from '#server/platform/graphql/graphql-context.js';
import { VersionedInput } from '#server/platform/graphql/versioned-input.js';
import { requireActor } from '#server/platform/request/require-actor.js';
import { LightExplanation, progressFactsOf } from './lights/light-explanation.type.js';
import { LightPolicyLoader } from './lights/light-policy.loader.js';
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
    private readonly policies: LightPolicyLoader,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Query(() => Assignment)
  assignment(
    @Context() context: GraphqlContext,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<Assignment> {
    return this.read.assignment(context, id);
  }

  @Mutation(() => Assignment)
  signAssignment(
    @Context() { request }: GraphqlContext,
    @Args('input') input: VersionedInput,
  ): Promise<Assignment> {
    return this.sign.run(request, input);
  }

  @ResolveField(() => TaskStatusEnum, { description: 'Of today.' })
  async status(@Context() context: GraphqlContext, @Parent() assignment: Assignment): Promise<TaskStatus> {
    const policy = await this.policies.today(context);
    return statusOf(progressFactsOf(assignment), today(this.clock), policy);
  }

  @ResolveField(() => LightEnum, { description: 'Of today.' })
  async light(@Context() context: GraphqlContext, @Parent() assignment: Assignment): Promise<Light> {
    const policy = await this.policies.today(context);
    return lightOf(progressFactsOf(assignment), today(this.clock), policy);
  }

  @ResolveField(() => LightExplanation, { description: 'Of today’s light.' })
  async lightReason(
    @Context() context: GraphqlContext,
    @Parent() assignment: Assignment,
  ): Promise<LightExplanation> {
    const policy = await this.policies.today(context);
    return explainLight(progressFactsOf(assignment), today(this.clock), policy);
  }

  @ResolveField(() => Int, {
    description: 'What a straight line from start to deadline reaches today, 0–100.',
  })
  expectedPercent(@Parent() assignment: Assignment): number {
    return expectedPercent(progressFactsOf(assignment), today(this.clock));
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
