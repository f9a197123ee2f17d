import { Args, Context, Query, Resolver } from '@nestjs/graphql';
import type { WorkListKind } from '#shared/progress/work-list.js';
import type { GraphqlContext } from '#server/platform/graphql/graphql-context.js';
import { PageInput } from '#server/platform/graphql/page-input.js';
import { ReadWorkUseCase } from './read-work.use-case.js';
import { WorkCount, WorkItem, WorkListKindEnum, WorkPage } from './work.types.js';

@Resolver(() => WorkItem)
export class WorkResolver {
  constructor(private readonly readWork: ReadWorkUseCase) {}

  @Query(() => [WorkCount])
  workCounts(@Context() { request }: GraphqlContext): Promise<WorkCount[]> {
    return this.readWork.counts(request);
  }

  @Query(() => WorkPage)
  workList(
    @Context() { request }: GraphqlContext,
    @Args('kind', { type: () => WorkListKindEnum }) kind: WorkListKind,
    @Args('page') page: PageInput,
  ): Promise<WorkPage> {
    return this.readWork.list(request, kind, page);
  }
}
