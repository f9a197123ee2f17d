import { Args, Context, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { StoredFile } from '#server/modules/files/stored-file.type.js';
import { AssignmentLoaders } from '#server/modules/plans/assignment.loaders.js';
import { Assignment } from '#server/modules/plans/assignment.type.js';
import type { GraphqlContext } from '#server/platform/graphql/graphql-context.js';
import { PageInput } from '#server/platform/graphql/page-input.js';
import { ChangeFilesLoader } from '../change-files.loader.js';
import { OpenLookBackInput, RecordLookBackInput } from './look-back.inputs.js';
import { DrawCheck, LookBack, LookBackItem, LookBackItemPage, LookBackPage } from './look-back.type.js';
import { OpenLookBackUseCase } from './open-look-back.use-case.js';
import { ReadLookBacksUseCase } from './read-look-backs.use-case.js';
import { RecordLookBackUseCase } from './record-look-back.use-case.js';

@Resolver(() => LookBackItem)
export class LookBackResolver {
  constructor(
    private readonly read: ReadLookBacksUseCase,
    private readonly open: OpenLookBackUseCase,
    private readonly record: RecordLookBackUseCase,
    private readonly assignments: AssignmentLoaders,
    private readonly evidence: ChangeFilesLoader,
  ) {}

  @Query(() => LookBackPage, { description: 'The latest first.' })
  lookBacks(@Context() { request }: GraphqlContext, @Args('page') page: PageInput): Promise<LookBackPage> {
    return this.read.page(request, page);
  }

  @Query(() => LookBack)
  lookBack(
    @Context() { request }: GraphqlContext,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<LookBack> {
    return this.read.one(request, id);
  }

  @Query(() => LookBackItemPage)
  lookBackItems(
    @Context() { request }: GraphqlContext,
    @Args('lookBackId', { type: () => ID }) lookBackId: string,
    @Args('page') page: PageInput,
  ): Promise<LookBackItemPage> {
    return this.read.items(request, lookBackId, page);
  }

  @Query(() => DrawCheck)
  lookBackDraw(
    @Context() { request }: GraphqlContext,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<DrawCheck> {
    return this.read.checkDraw(request, id);
  }

  @Mutation(() => LookBack)
  openLookBack(
    @Context() { request }: GraphqlContext,
    @Args('input') input: OpenLookBackInput,
  ): Promise<LookBack> {
    return this.open.run(request, input);
  }

  @Mutation(() => LookBackItem, { description: 'What does not hold is reopened in the same step.' })
  recordLookBack(
    @Context() { request }: GraphqlContext,
    @Args('input') input: RecordLookBackInput,
  ): Promise<LookBackItem> {
    return this.record.run(request, input);
  }

  @ResolveField(() => Assignment)
  assignment(@Context() context: GraphqlContext, @Parent() item: LookBackItem): Promise<Assignment> {
    return this.assignments.assignment(context, item.assignmentId);
  }

  @ResolveField(() => [StoredFile], { description: 'Evidence.' })
  files(@Context() context: GraphqlContext, @Parent() { fileIds }: LookBackItem): Promise<StoredFile[]> {
    return this.evidence.files(context, fileIds);
  }

  @ResolveField(() => String, { nullable: true })
  examinedByName(
    @Context() context: GraphqlContext,
    @Parent() { examinedBy }: LookBackItem,
  ): Promise<string | null> | null {
    return examinedBy === null ? null : this.assignments.accountName(context, examinedBy);
  }
}
