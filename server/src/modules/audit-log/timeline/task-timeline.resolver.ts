import { Args, Context, ID, Int, Query, Resolver } from '@nestjs/graphql';
import type { GraphqlContext } from '#server/platform/graphql/graphql-context.js';
import { ReadTaskTimelineUseCase } from './read-task-timeline.use-case.js';
import { TaskTimeline } from './timeline.types.js';

@Resolver(() => TaskTimeline)
export class TaskTimelineResolver {
  constructor(private readonly readTimeline: ReadTaskTimelineUseCase) {}

  @Query(() => TaskTimeline)
  taskTimeline(
    @Context() { request }: GraphqlContext,
    @Args('taskId', { type: () => ID }) taskId: string,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
    @Args('first', { type: () => Int }) first: number,
  ): Promise<TaskTimeline> {
    return this.readTimeline.run(request, { taskId, after: after ?? null, first });
  }
}
