import { Args, Context, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphqlContext } from '#server/platform/graphql/graphql-context.js';
import { ListUnitsUseCase } from './list-units.use-case.js';
import { OrganisationLoaders } from './organisation.loaders.js';
import { SaveUnitGroupUseCase } from './save-unit-group.use-case.js';
import { CreateUnitGroupInput, UpdateUnitGroupInput } from './unit.inputs.js';
import { UnitGroup } from './unit.type.js';

@Resolver(() => UnitGroup)
export class UnitGroupResolver {
  constructor(
    private readonly list: ListUnitsUseCase,
    private readonly saveGroup: SaveUnitGroupUseCase,
    private readonly loaders: OrganisationLoaders,
  ) {}

  @Query(() => [UnitGroup])
  unitGroups(@Context() { request }: GraphqlContext): Promise<UnitGroup[]> {
    return this.list.groups(request);
  }

  @Mutation(() => UnitGroup)
  createUnitGroup(
    @Context() { request }: GraphqlContext,
    @Args('input') input: CreateUnitGroupInput,
  ): Promise<UnitGroup> {
    return this.saveGroup.create(request, input);
  }

  @Mutation(() => UnitGroup)
  updateUnitGroup(
    @Context() { request }: GraphqlContext,
    @Args('input') input: UpdateUnitGroupInput,
  ): Promise<UnitGroup> {
    return this.saveGroup.update(request, input);
  }

  @ResolveField(() => [String])
  aliases(@Context() context: GraphqlContext, @Parent() group: UnitGroup): Promise<string[]> {
    return this.loaders.aliases(context, group.id);
  }

  @ResolveField(() => [ID])
  memberIds(@Context() context: GraphqlContext, @Parent() group: UnitGroup): Promise<string[]> {
    return this.loaders.memberIds(context, group.id);
  }
}
