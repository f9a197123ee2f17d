import { Args, Context, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { offeredDisputeActions } from '#shared/progress/disputes/offered-dispute-actions.js';
import { FilesLoaders } from '#server/modules/files/files.loaders.js';
import { StoredFile } from '#server/modules/files/stored-file.type.js';
import { AssignmentLoaders } from '#server/modules/plans/assignment.loaders.js';
import { AvailableAction } from '#server/platform/graphql/available-action.js';
import type { GraphqlContext } from '#server/platform/graphql/graphql-context.js';
import { VersionedInput } from '#server/platform/graphql/versioned-input.js';
import { requireActor } from '#server/platform/request/require-actor.js';
import { DisputeFigureUseCase } from './dispute-figure.use-case.js';
import {
  AnswerDisputeInput,
  DisputeFigureInput,
  FigureDispute,
  ResolveDisputeInput,
} from './figure-dispute.type.js';
import { FollowDisputeUseCase } from './follow-dispute.use-case.js';

@Resolver(() => FigureDispute)
export class FigureDisputeResolver {
  constructor(
    private readonly raise: DisputeFigureUseCase,
    private readonly follow: FollowDisputeUseCase,
    private readonly assignments: AssignmentLoaders,
    private readonly files: FilesLoaders,
  ) {}

  @Mutation(() => FigureDispute)
  disputeFigure(
    @Context() { request }: GraphqlContext,
    @Args('input') input: DisputeFigureInput,
  ): Promise<FigureDispute> {
    return this.raise.run(request, input);
  }

  @Mutation(() => FigureDispute, { description: 'The unit agrees, or insists with a reason.' })
  answerDispute(
    @Context() { request }: GraphqlContext,
    @Args('input') input: AnswerDisputeInput,
  ): Promise<FigureDispute> {
    return this.follow.answer(request, input);
  }

  @Mutation(() => FigureDispute, { description: 'The office says which value counts, and on what grounds.' })
  resolveDispute(
    @Context() { request }: GraphqlContext,
    @Args('input') input: ResolveDisputeInput,
  ): Promise<FigureDispute> {
    return this.follow.resolve(request, input);
  }

  @Mutation(() => FigureDispute)
  dropDispute(
    @Context() { request }: GraphqlContext,
    @Args('input') input: VersionedInput,
  ): Promise<FigureDispute> {
    return this.follow.drop(request, input);
  }

  @ResolveField(() => StoredFile, { nullable: true, description: 'Evidence for the value.' })
  file(
    @Context() context: GraphqlContext,
    @Parent() { fileId }: FigureDispute,
  ): Promise<StoredFile | null> | null {
    return fileId === null ? null : this.files.file(context, fileId);
  }

  @ResolveField(() => String, { nullable: true })
  raisedByName(@Context() context: GraphqlContext, @Parent() { createdBy }: FigureDispute) {
    return createdBy === null ? null : this.assignments.accountName(context, createdBy);
  }

  @ResolveField(() => String, { nullable: true })
  answeredByName(@Context() context: GraphqlContext, @Parent() { answeredBy }: FigureDispute) {
    return answeredBy === null ? null : this.assignments.accountName(context, answeredBy);
  }

  @ResolveField(() => String, { nullable: true })
  resolvedByName(@Context() context: GraphqlContext, @Parent() { resolvedBy }: FigureDispute) {
    return resolvedBy === null ? null : this.assignments.accountName(context, resolvedBy);
  }

  @ResolveField(() => [AvailableAction])
  availableActions(
    @Context() { request }: GraphqlContext,
    @Parent() { unitId, state }: FigureDispute,
  ): AvailableAction[] {
    return offeredDisputeActions(requireActor(request).actor, unitId, state);
  }
}
