import { Args, Context, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphqlContext } from '#server/platform/graphql/graphql-context.js';
import { OrganisationLoaders } from '../organisation.loaders.js';
import { Unit } from '../unit.type.js';
import { RenameUnitUseCase } from './rename-unit.use-case.js';
import { FormerUnitName, RenameUnitInput, UnitChange } from './unit-change.types.js';
import { UnitHistoryLoaders } from './unit-history.loaders.js';

@Resolver(() => Unit)
export class UnitHistoryResolver {
  constructor(
    private readonly rename: RenameUnitUseCase,
    private readonly history: UnitHistoryLoaders,
  ) {}

  @Mutation(() => Unit, {
    description: '更名 from a day on; the old name stays with the time in which it was borne.',
  })
  renameUnit(@Context() { request }: GraphqlContext, @Args('input') input: RenameUnitInput): Promise<Unit> {
    return this.rename.run(request, input);
  }

  @ResolveField(() => [FormerUnitName], {
    description: 'Its own former names, and those of units that it took over.',
  })
  formerNames(@Context() context: GraphqlContext, @Parent() unit: Unit): Promise<FormerUnitName[]> {
    return this.history.formerNames(context, unit.id);
  }

  @ResolveField(() => [UnitChange])
  changes(@Context() context: GraphqlContext, @Parent() unit: Unit): Promise<UnitChange[]> {
    return this.history.changes(context, unit.id);
  }
}

@Resolver(() => UnitChange)
export class UnitChangeResolver {
  constructor(private readonly loaders: OrganisationLoaders) {}

  @ResolveField(() => [Unit], { description: 'Who took over.' })
  successors(@Context() context: GraphqlContext, @Parent() change: UnitChange): Promise<Unit[]> {
    return Promise.all(change.successorIds.map((id) => this.loaders.unit(context, id)));
  }
}
