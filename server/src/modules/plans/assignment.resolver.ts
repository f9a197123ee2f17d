import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { OrganisationLoaders } from '#server/modules/organisation/organisation.loaders.js';
import { Unit } from '#server/modules/organisation/unit.type.js';
import type { GraphqlContext } from '#server/platform/graphql/graphql-context.js';
import { AssignmentLoaders } from './assignment.loaders.js';
import { Assignment } from './assignment.type.js';
import { TaskLoaders } from './task.loaders.js';
import { Task } from './task.type.js';

@Resolver(() => Assignment)
export class AssignmentResolver {
  constructor(
    private readonly organisation: OrganisationLoaders,
    private readonly tasks: TaskLoaders,
    private readonly loaders: AssignmentLoaders,
  ) {}

  @ResolveField(() => Task)
  task(@Context() context: GraphqlContext, @Parent() assignment: Assignment): Promise<Task> {
    return this.tasks.task(context, assignment.taskId);
  }

  @ResolveField(() => Unit)
  unit(@Context() context: GraphqlContext, @Parent() assignment: Assignment): Promise<Unit> {
    return this.organisation.unit(context, assignment.unitId);
  }

  @ResolveField(() => String, { nullable: true })
  async signedByName(
    @Context() context: GraphqlContext,
    @Parent() { signedBy }: Assignment,
  ): Promise<string | null> {
    return signedBy === null ? null : this.loaders.accountName(context, signedBy);
  }
}
