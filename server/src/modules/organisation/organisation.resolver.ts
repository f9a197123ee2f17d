import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphqlContext } from '#server/platform/graphql/graphql-context.js';
import { ListUnitsUseCase } from './list-units.use-case.js';
import { OrganisationLoaders } from './organisation.loaders.js';
import { SaveUnitCategoryUseCase } from './save-unit-category.use-case.js';
import { SaveUnitUseCase } from './save-unit.use-case.js';
import {
  CreateUnitCategoryInput,
  CreateUnitInput,
  UpdateUnitCategoryInput,
  UpdateUnitInput,
} from './unit.inputs.js';
import { Unit, UnitCategory } from './unit.type.js';

@Resolver(() => Unit)
export class OrganisationResolver {
  constructor(
    private readonly list: ListUnitsUseCase,
    private readonly saveUnit: SaveUnitUseCase,
    private readonly saveCategory: SaveUnitCategoryUseCase,
    private readonly loaders: OrganisationLoaders,
  ) {}

  @Query(() => [Unit])
  units(@Context() { request }: GraphqlContext): Promise<Unit[]> {
    return this.list.units(request);
  }

  @Query(() => [UnitCategory])
  unitCategories(@Context() { request }: GraphqlContext): Promise<UnitCategory[]> {
    return this.list.categories(request);
  }

  @Mutation(() => Unit)
  createUnit(@Context() { request }: GraphqlContext, @Args('input') input: CreateUnitInput): Promise<Unit> {
    return this.saveUnit.create(request, input);
  }

  @Mutation(() => Unit)
  updateUnit(@Context() { request }: GraphqlContext, @Args('input') input: UpdateUnitInput): Promise<Unit> {
    return this.saveUnit.update(request, input);
  }

  @Mutation(() => UnitCategory)
  createUnitCategory(
    @Context() { request }: GraphqlContext,
    @Args('input') input: CreateUnitCategoryInput,
  ): Promise<UnitCategory> {
    return this.saveCategory.create(request, input);
  }

  @Mutation(() => UnitCategory)
  updateUnitCategory(
    @Context() { request }: GraphqlContext,
    @Args('input') input: UpdateUnitCategoryInput,
  ): Promise<UnitCategory> {
    return this.saveCategory.update(request, input);
  }

  @ResolveField(() => UnitCategory)
  category(@Context() context: GraphqlContext, @Parent() unit: Unit): Promise<UnitCategory> {
    return this.loaders.category(context, unit.categoryId);
  }

  @ResolveField(() => [String])
  aliases(@Context() context: GraphqlContext, @Parent() unit: Unit): Promise<string[]> {
    return this.loaders.aliases(context, unit.id);
  }
}
