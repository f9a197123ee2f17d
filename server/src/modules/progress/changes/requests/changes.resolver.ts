import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { StoredFile } from '#server/modules/files/stored-file.type.js';
import { AssignmentLoaders } from '#server/modules/plans/assignment.loaders.js';
import { Assignment } from '#server/modules/plans/assignment.type.js';
import type { GraphqlContext } from '#server/platform/graphql/graphql-context.js';
import { PageInput } from '#server/platform/graphql/page-input.js';
import { VersionedInput } from '#server/platform/graphql/versioned-input.js';
import { ChangeFilesLoader } from '../change-files.loader.js';
import { AssignmentChange, BulkOutcome, ChangePage } from './assignment-change.type.js';
import {
  ConfirmCompletionInput,
  ConfirmCompletionsInput,
  GrantExtensionInput,
  ReasonInput,
  RequestCompletionInput,
  RequestExtensionInput,
  SuspendAssignmentInput,
} from './changes.inputs.js';
import { CompletionUseCase } from './completion.use-case.js';
import { ConfirmCompletionsUseCase } from './confirm-completions.use-case.js';
import { ExtensionUseCase } from './extension.use-case.js';
import { ReadChangesUseCase } from './read-changes.use-case.js';
import { SuspensionUseCase } from './suspension.use-case.js';

@Resolver(() => AssignmentChange)
export class ChangesResolver {
  constructor(
    private readonly read: ReadChangesUseCase,
    private readonly extension: ExtensionUseCase,
    private readonly completion: CompletionUseCase,
    private readonly bulk: ConfirmCompletionsUseCase,
    private readonly suspension: SuspensionUseCase,
    private readonly assignments: AssignmentLoaders,
    private readonly evidence: ChangeFilesLoader,
  ) {}

  @Query(() => ChangePage)
  requestsToDecide(
    @Context() { request }: GraphqlContext,
    @Args('page') page: PageInput,
  ): Promise<ChangePage> {
    return this.read.toDecide(request, page);
  }

  @Mutation(() => Assignment)
  requestExtension(
    @Context() { request }: GraphqlContext,
    @Args('input') input: RequestExtensionInput,
  ): Promise<Assignment> {
    return this.extension.request(request, input);
  }

  @Mutation(() => Assignment)
  withdrawExtension(
    @Context() { request }: GraphqlContext,
    @Args('input') input: VersionedInput,
  ): Promise<Assignment> {
    return this.extension.withdraw(request, input);
  }

  @Mutation(() => Assignment)
  grantExtension(
    @Context() { request }: GraphqlContext,
    @Args('input') input: GrantExtensionInput,
  ): Promise<Assignment> {
    return this.extension.grant(request, input);
  }

  @Mutation(() => Assignment, { description: '延长时限, where the unit has not asked for it.' })
  extendAssignment(
    @Context() { request }: GraphqlContext,
    @Args('input') input: GrantExtensionInput,
  ): Promise<Assignment> {
    return this.extension.extend(request, input);
  }

  @Mutation(() => Assignment)
  refuseExtension(
    @Context() { request }: GraphqlContext,
    @Args('input') input: ReasonInput,
  ): Promise<Assignment> {
    return this.extension.refuse(request, input);
  }

  @Mutation(() => Assignment)
  requestCompletion(
    @Context() { request }: GraphqlContext,
    @Args('input') input: RequestCompletionInput,
  ): Promise<Assignment> {
    return this.completion.request(request, input);
  }

  @Mutation(() => Assignment)
  withdrawCompletion(
    @Context() { request }: GraphqlContext,
    @Args('input') input: VersionedInput,
  ): Promise<Assignment> {
    return this.completion.withdraw(request, input);
  }

  @Mutation(() => Assignment, { description: '销号' })
  confirmCompletion(
    @Context() { request }: GraphqlContext,
    @Args('input') input: ConfirmCompletionInput,
  ): Promise<Assignment> {
    return this.completion.confirm(request, input);
  }

  @Mutation(() => [BulkOutcome])
  confirmCompletions(
    @Context() { request }: GraphqlContext,
    @Args('input') input: ConfirmCompletionsInput,
  ): Promise<BulkOutcome[]> {
    return this.bulk.run(request, input);
  }

  @Mutation(() => Assignment)
  refuseCompletion(
    @Context() { request }: GraphqlContext,
    @Args('input') input: ReasonInput,
  ): Promise<Assignment> {
    return this.completion.refuse(request, input);
  }

  @Mutation(() => Assignment)
  suspendAssignment(
    @Context() { request }: GraphqlContext,
    @Args('input') input: SuspendAssignmentInput,
  ): Promise<Assignment> {
    return this.suspension.suspend(request, input);
  }

  @Mutation(() => Assignment)
  resumeAssignment(
    @Context() { request }: GraphqlContext,
    @Args('input') input: ReasonInput,
  ): Promise<Assignment> {
    return this.suspension.resume(request, input);
  }

  @ResolveField(() => Assignment)
  assignment(@Context() context: GraphqlContext, @Parent() change: AssignmentChange): Promise<Assignment> {
    return this.assignments.assignment(context, change.assignmentId);
  }

  @ResolveField(() => [StoredFile], { description: 'Evidence.' })
  files(@Context() context: GraphqlContext, @Parent() { fileIds }: AssignmentChange): Promise<StoredFile[]> {
    return this.evidence.files(context, fileIds);
  }

  @ResolveField(() => String, { nullable: true })
  createdByName(
    @Context() context: GraphqlContext,
    @Parent() { createdBy }: AssignmentChange,
  ): Promise<string | null> | null {
    return createdBy === null ? null : this.assignments.accountName(context, createdBy);
  }

  @ResolveField(() => String, { nullable: true })
  decidedByName(
    @Context() context: GraphqlContext,
    @Parent() { decidedBy }: AssignmentChange,
  ): Promise<string | null> | null {
    return decidedBy === null ? null : this.assignments.accountName(context, decidedBy);
  }
}
