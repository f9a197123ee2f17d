import { Args, Context, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Task } from '#server/modules/plans/task.type.js';
import type { GraphqlContext } from '#server/platform/graphql/graphql-context.js';
import { PageInput } from '#server/platform/graphql/page-input.js';
import { EscalatedPage, Escalation } from './escalation.types.js';
import { ReadEscalationsUseCase } from './read-escalations.use-case.js';

@Resolver(() => Task)
export class EscalationResolver {
  constructor(private readonly read: ReadEscalationsUseCase) {}

  @Query(() => EscalatedPage, { description: 'Overdue shares on the ladder now.' })
  escalatedWork(
    @Context() { request }: GraphqlContext,
    @Args('page') page: PageInput,
    @Args('step', { type: () => Int, nullable: true }) step: number | null,
  ): Promise<EscalatedPage> {
    return this.read.onLadder(request, step ?? null, page);
  }

  @ResolveField(() => [Escalation], { description: 'Steps that its shares have reached; latest first.' })
  escalations(@Context() context: GraphqlContext, @Parent() { id }: Task): Promise<Escalation[]> {
    return this.read.ofTask(context, id);
  }
}
