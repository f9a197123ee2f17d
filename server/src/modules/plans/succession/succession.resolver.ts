import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Unit } from '#server/modules/organisation/unit.type.js';
import type { GraphqlContext } from '#server/platform/graphql/graphql-context.js';
import { AssignmentLoaders } from '../assignment.loaders.js';
import { Assignment } from '../assignment.type.js';
import { EndUnitUseCase } from './end-unit.use-case.js';
import { EndUnitInput, UnitEndPreview } from './succession.types.js';

@Resolver(() => Assignment)
export class SuccessionResolver {
  constructor(
    private readonly end: EndUnitUseCase,
    private readonly loaders: AssignmentLoaders,
  ) {}

  @Query(() => UnitEndPreview, { description: 'What the change would do now; it is carried out by endUnit.' })
  unitEndPreview(
    @Context() { request }: GraphqlContext,
    @Args('input') input: EndUnitInput,
  ): Promise<UnitEndPreview> {
    return this.end.preview(request, input);
  }

  @Mutation(() => Unit, { description: '并入、分设、撤销.' })
  endUnit(@Context() { request }: GraphqlContext, @Args('input') input: EndUnitInput): Promise<Unit> {
    return this.end.run(request, input);
  }

  @ResolveField(() => Assignment, {
    nullable: true,
    description: 'The share of a unit that is no more, which this one goes on with; for whoever may see it.',
  })
  continues(
    @Context() context: GraphqlContext,
    @Parent() { continuesId }: Assignment,
  ): Promise<Assignment | null> {
    return continuesId ? this.loaders.assignmentIfVisible(context, continuesId) : Promise.resolve(null);
  }
}
