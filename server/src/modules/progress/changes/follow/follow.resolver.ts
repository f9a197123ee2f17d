import { Args, Context, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { isAllowed } from '#shared/access/policy.js';
import { maskContact } from '#shared/progress/changes/mask-contact.js';
import { offeredItemActions } from '#shared/progress/changes/offered-item-actions.js';
import { StoredFile } from '#server/modules/files/stored-file.type.js';
import { AvailableAction } from '#server/platform/graphql/available-action.js';
import type { GraphqlContext } from '#server/platform/graphql/graphql-context.js';
import { PageInput } from '#server/platform/graphql/page-input.js';
import { requireActor } from '#server/platform/request/require-actor.js';
import { ChangeFilesLoader } from '../change-files.loader.js';
import { FollowLoaders } from './follow.loaders.js';
import {
  FailRecheckInput,
  FollowedItemFilter,
  GiveRemarkInput,
  ItemEntryInput,
  RaiseProblemInput,
  RecordComplaintInput,
  RecordFindingInput,
  RecordGoodPracticeInput,
  SignOffRemarkInput,
} from './followed-item.inputs.js';
import { ComplaintContact, FollowedItem, FollowedItemEntry, FollowedItemPage } from './followed-item.type.js';
import { RaiseItemUseCase } from './raise-item.use-case.js';
import { ReadItemsUseCase } from './read-items.use-case.js';
import { TakeItemStepUseCase } from './take-item-step.use-case.js';

@Resolver(() => FollowedItem)
export class FollowResolver {
  constructor(
    private readonly read: ReadItemsUseCase,
    private readonly raise: RaiseItemUseCase,
    private readonly step: TakeItemStepUseCase,
    private readonly loaders: FollowLoaders,
    private readonly evidence: ChangeFilesLoader,
  ) {}

  @Query(() => FollowedItemPage, { description: 'Open ones first, by their day.' })
  followedItems(
    @Context() { request }: GraphqlContext,
    @Args('filter') filter: FollowedItemFilter,
    @Args('page') page: PageInput,
  ): Promise<FollowedItemPage> {
    return this.read.page(request, filter, page);
  }

  @Query(() => FollowedItem)
  followedItem(
    @Context() { request }: GraphqlContext,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<FollowedItem> {
    return this.read.one(request, id);
  }

  @Mutation(() => FollowedItem, {
    description: '批示: by a leader, or by the office on a named leader’s behalf.',
  })
  giveRemark(
    @Context() { request }: GraphqlContext,
    @Args('input') input: GiveRemarkInput,
  ): Promise<FollowedItem> {
    return this.raise.remark(request, input);
  }

  @Mutation(() => FollowedItem)
  raiseProblem(
    @Context() { request }: GraphqlContext,
    @Args('input') input: RaiseProblemInput,
  ): Promise<FollowedItem> {
    return this.raise.problem(request, input);
  }

  @Mutation(() => FollowedItem)
  recordComplaint(
    @Context() { request }: GraphqlContext,
    @Args('input') input: RecordComplaintInput,
  ): Promise<FollowedItem> {
    return this.raise.complaint(request, input);
  }

  @Mutation(() => FollowedItem)
  recordFinding(
    @Context() { request }: GraphqlContext,
    @Args('input') input: RecordFindingInput,
  ): Promise<FollowedItem> {
    return this.raise.finding(request, input);
  }

  @Mutation(() => FollowedItem)
  recordGoodPractice(
    @Context() { request }: GraphqlContext,
    @Args('input') input: RecordGoodPracticeInput,
  ): Promise<FollowedItem> {
    return this.raise.goodPractice(request, input);
  }

  @Mutation(() => FollowedItem)
  commentOnFollowedItem(
    @Context() { request }: GraphqlContext,
    @Args('input') input: ItemEntryInput,
  ): Promise<FollowedItem> {
    return this.step.run(request, 'followed-item.comment', input);
  }

  @Mutation(() => FollowedItem)
  answerFollowedItem(
    @Context() { request }: GraphqlContext,
    @Args('input') input: ItemEntryInput,
  ): Promise<FollowedItem> {
    return this.step.run(request, 'followed-item.answer', input);
  }

  @Mutation(() => FollowedItem)
  returnFollowedItem(
    @Context() { request }: GraphqlContext,
    @Args('input') input: ItemEntryInput,
  ): Promise<FollowedItem> {
    return this.step.run(request, 'followed-item.return', input);
  }

  @Mutation(() => FollowedItem)
  settleFollowedItem(
    @Context() { request }: GraphqlContext,
    @Args('input') input: ItemEntryInput,
  ): Promise<FollowedItem> {
    return this.step.run(request, 'followed-item.settle', input);
  }

  @Mutation(() => FollowedItem, {
    description: '签批办结: a remark is settled by a named leader’s signature.',
  })
  signOffRemark(
    @Context() { request }: GraphqlContext,
    @Args('input') input: SignOffRemarkInput,
  ): Promise<FollowedItem> {
    return this.step.run(request, 'followed-item.sign-off', input);
  }

  @Mutation(() => FollowedItem, { description: '复查合格: a settled finding is rectified indeed.' })
  passFindingRecheck(
    @Context() { request }: GraphqlContext,
    @Args('input') input: ItemEntryInput,
  ): Promise<FollowedItem> {
    return this.step.run(request, 'followed-item.pass-recheck', input);
  }

  @Mutation(() => FollowedItem, {
    description: '复查不合格: a settled finding is open again, and counts as not rectified.',
  })
  failFindingRecheck(
    @Context() { request }: GraphqlContext,
    @Args('input') input: FailRecheckInput,
  ): Promise<FollowedItem> {
    return this.step.run(request, 'followed-item.fail-recheck', input);
  }

  @Mutation(() => ComplaintContact, { description: 'A change: that it was read is recorded.' })
  readComplaintContact(
    @Context() { request }: GraphqlContext,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<ComplaintContact> {
    return this.read.readContact(request, id);
  }

  @ResolveField(() => String, {
    nullable: true,
    description: '138****1234; null for those who may not know who complained.',
  })
  maskedContact(@Context() { request }: GraphqlContext, @Parent() { contact }: FollowedItem): string | null {
    const { actor } = requireActor(request);
    return isAllowed(actor, 'complaint.read-contact', null) ? maskContact(contact) : null;
  }

  @ResolveField(() => [FollowedItemEntry], { description: 'Oldest first.' })
  entries(@Context() context: GraphqlContext, @Parent() { id }: FollowedItem): Promise<FollowedItemEntry[]> {
    return this.loaders.entries(context, id);
  }

  @ResolveField(() => [StoredFile])
  files(@Context() context: GraphqlContext, @Parent() { fileIds }: FollowedItem): Promise<StoredFile[]> {
    return this.evidence.files(context, fileIds);
  }

  @ResolveField(() => [AvailableAction])
  availableActions(@Context() { request }: GraphqlContext, @Parent() item: FollowedItem): AvailableAction[] {
    return offeredItemActions(requireActor(request).actor, item);
  }
}
