import { Args, Context, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphqlContext } from '#server/platform/graphql/graphql-context.js';
import { VersionedInput } from '#server/platform/graphql/versioned-input.js';
import { KeepViewsUseCase } from './keep-views.use-case.js';
import { ChangeViewInput, SavedView, SaveViewInput } from './saved-view.types.js';

@Resolver(() => SavedView)
export class SavedViewResolver {
  constructor(private readonly keep: KeepViewsUseCase) {}

  @Query(() => [SavedView], { description: 'One’s own first, then those that others share.' })
  savedViews(@Context() { request }: GraphqlContext): Promise<SavedView[]> {
    return this.keep.list(request);
  }

  @Mutation(() => SavedView)
  saveView(@Context() { request }: GraphqlContext, @Args('input') input: SaveViewInput): Promise<SavedView> {
    return this.keep.save(request, input);
  }

  @Mutation(() => SavedView, { description: 'Renames, shares or overwrites a view of one’s own.' })
  changeView(
    @Context() { request }: GraphqlContext,
    @Args('input') input: ChangeViewInput,
  ): Promise<SavedView> {
    return this.keep.change(request, input);
  }

  @Mutation(() => SavedView)
  deleteView(
    @Context() { request }: GraphqlContext,
    @Args('input') input: VersionedInput,
  ): Promise<SavedView> {
    return this.keep.delete(request, input);
  }

  @Mutation(() => [SavedView], { description: 'The view that the caller’s ledger opens with; null: none.' })
  chooseDefaultView(
    @Context() { request }: GraphqlContext,
    @Args('viewId', { type: () => ID, nullable: true }) viewId: string | null,
  ): Promise<SavedView[]> {
    return this.keep.chooseDefault(request, viewId ?? null);
  }
}
