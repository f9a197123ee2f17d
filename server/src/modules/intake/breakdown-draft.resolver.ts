import { Args, Context, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { FilesLoaders } from '#server/modules/files/files.loaders.js';
import { StoredFile } from '#server/modules/files/stored-file.type.js';
import type { GraphqlContext } from '#server/platform/graphql/graphql-context.js';
import { PageInput } from '#server/platform/graphql/page-input.js';
import { VersionedInput } from '#server/platform/graphql/versioned-input.js';
import { RereadBreakdownInput, ResolveUnitNameInput, SaveBreakdownInput } from './breakdown-draft.inputs.js';
import { BreakdownDraft, BreakdownDraftPage } from './breakdown-draft.type.js';
import { DiscardBreakdownUseCase } from './discard-breakdown.use-case.js';
import { ReadBreakdownDraftsUseCase } from './read-breakdown-drafts.use-case.js';
import { ReadPastedTextUseCase } from './read-pasted-text.use-case.js';
import { RereadBreakdownUseCase } from './reread-breakdown.use-case.js';
import { ResolveUnitNameUseCase } from './resolve-unit-name.use-case.js';
import { SaveBreakdownUseCase } from './save-breakdown.use-case.js';

@Resolver(() => BreakdownDraft)
export class BreakdownDraftResolver {
  constructor(
    private readonly drafts: ReadBreakdownDraftsUseCase,
    private readonly readText: ReadPastedTextUseCase,
    private readonly save: SaveBreakdownUseCase,
    private readonly reread: RereadBreakdownUseCase,
    private readonly resolveName: ResolveUnitNameUseCase,
    private readonly discard: DiscardBreakdownUseCase,
    private readonly files: FilesLoaders,
  ) {}

  @Query(() => BreakdownDraftPage, { description: 'Last touched first.' })
  breakdownDrafts(
    @Context() { request }: GraphqlContext,
    @Args('page') page: PageInput,
  ): Promise<BreakdownDraftPage> {
    return this.drafts.page(request, page);
  }

  @Query(() => BreakdownDraft)
  breakdownDraft(
    @Context() { request }: GraphqlContext,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<BreakdownDraft> {
    return this.drafts.one(request, id);
  }

  @Mutation(() => BreakdownDraft, { description: 'Reads a text of at most 2 MB and opens its review.' })
  readPastedText(
    @Context() { request }: GraphqlContext,
    @Args('text') text: string,
    @Args('revisesPlanId', {
      type: () => ID,
      nullable: true,
      description: 'The issued plan that the text corrects.',
    })
    revisesPlanId: string | null,
  ): Promise<BreakdownDraft> {
    return this.readText.run(request, text, revisesPlanId ?? null);
  }

  @Mutation(() => BreakdownDraft)
  saveBreakdown(
    @Context() { request }: GraphqlContext,
    @Args('input') input: SaveBreakdownInput,
  ): Promise<BreakdownDraft> {
    return this.save.run(request, input);
  }

  @Mutation(() => BreakdownDraft, {
    description: 'Reads the document again with other cleaning; corrections of the proposal are lost.',
  })
  rereadBreakdown(
    @Context() { request }: GraphqlContext,
    @Args('input') input: RereadBreakdownInput,
  ): Promise<BreakdownDraft> {
    return this.reread.run(request, input);
  }

  @Mutation(() => BreakdownDraft)
  resolveUnitName(
    @Context() { request }: GraphqlContext,
    @Args('input') input: ResolveUnitNameInput,
  ): Promise<BreakdownDraft> {
    return this.resolveName.run(request, input);
  }

  @Mutation(() => BreakdownDraft)
  discardBreakdown(
    @Context() { request }: GraphqlContext,
    @Args('input') input: VersionedInput,
  ): Promise<BreakdownDraft> {
    return this.discard.run(request, input);
  }

  @ResolveField(() => StoredFile, { nullable: true, description: 'Absent for pasted text.' })
  async sourceFile(
    @Context() context: GraphqlContext,
    @Parent() { sourceFileId }: BreakdownDraft,
  ): Promise<StoredFile | null> {
    return sourceFileId === null ? null : this.files.file(context, sourceFileId);
  }
}
