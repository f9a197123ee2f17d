import { Context, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { extensionCount } from '#shared/progress/changes/assignment-change.js';
import { Assignment } from '#server/modules/plans/assignment.type.js';
import type { GraphqlContext } from '#server/platform/graphql/graphql-context.js';
import { AssignmentChange } from './assignment-change.type.js';
import { ChangeLoaders } from './change.loaders.js';

/** What was changed about an assignment since it was signed for. */
@Resolver(() => Assignment)
export class AssignmentChangesResolver {
  constructor(private readonly loaders: ChangeLoaders) {}

  @ResolveField(() => [AssignmentChange], { description: 'Latest first.' })
  changes(@Context() context: GraphqlContext, @Parent() { id }: Assignment): Promise<AssignmentChange[]> {
    return this.loaders.ofAssignment(context, id);
  }

  @ResolveField(() => Int, { description: '第几次延期: extensions that were granted.' })
  async extensionCount(@Context() context: GraphqlContext, @Parent() { id }: Assignment): Promise<number> {
    return extensionCount(await this.loaders.ofAssignment(context, id));
  }
}
