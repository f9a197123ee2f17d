import { Args, Context, ID, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { consolidatingLead } from '#shared/progress/consolidation/consolidating-lead.js';
import { Assignment } from '#server/modules/plans/assignment.type.js';
import { Task } from '#server/modules/plans/task.type.js';
import type { GraphqlContext } from '#server/platform/graphql/graphql-context.js';
import { ReportTermsLoaders } from '../terms/report-terms.loaders.js';
import { TaskReportTerms, TaskReportTermsInput } from '../terms/report-terms.type.js';
import { SetReportTermsUseCase } from '../terms/set-report-terms.use-case.js';
import { ReadTaskFiguresUseCase } from './read-task-figures.use-case.js';
import { TaskFigures } from './task-figures.type.js';

/** What is asked of a task's reports, and what they gave. */
@Resolver(() => Task)
export class TaskFiguresResolver {
  constructor(
    private readonly read: ReadTaskFiguresUseCase,
    private readonly setTerms: SetReportTermsUseCase,
    private readonly terms: ReportTermsLoaders,
  ) {}

  @Query(() => TaskFigures)
  taskFigures(
    @Context() { request }: GraphqlContext,
    @Args('taskId', { type: () => ID }) taskId: string,
    @Args('year', { type: () => Int }) year: number,
    @Args('quarter', { type: () => Int }) quarter: number,
  ): Promise<TaskFigures> {
    return this.read.run(request, taskId, { year, quarter });
  }

  @Mutation(() => TaskReportTerms)
  setTaskReportTerms(
    @Context() { request }: GraphqlContext,
    @Args('input') input: TaskReportTermsInput,
  ): Promise<TaskReportTerms> {
    return this.setTerms.run(request, input);
  }

  @ResolveField(() => TaskReportTerms)
  reportTerms(@Context() context: GraphqlContext, @Parent() { id }: Task): Promise<TaskReportTerms> {
    return this.terms.ofTask(context, id);
  }
}

/** What the form of a share's report must know beforehand. */
@Resolver(() => Assignment)
export class ShareTermsResolver {
  constructor(private readonly terms: ReportTermsLoaders) {}

  @ResolveField(() => Boolean, {
    description: 'A report passes through the unit’s head, who has an account.',
  })
  async unitHasHead(@Context() context: GraphqlContext, @Parent() { id }: Assignment): Promise<boolean> {
    return (await this.terms.ofShare(context, id))?.unitHasHead ?? false;
  }

  @ResolveField(() => Boolean, {
    description: 'The task asks for a sign-off before a report leaves the unit.',
  })
  async signOffRequired(@Context() context: GraphqlContext, @Parent() { id }: Assignment): Promise<boolean> {
    return (await this.terms.ofShare(context, id))?.signOffRequired ?? false;
  }

  @ResolveField(() => [String], { description: 'Names under which reports of the unit may be signed off.' })
  async signers(
    @Context() context: GraphqlContext,
    @Parent() { id }: Assignment,
  ): Promise<readonly string[]> {
    return (await this.terms.ofShare(context, id))?.signers ?? [];
  }

  @ResolveField(() => Boolean, {
    description: 'Whether this share’s unit reports for the whole task and so reads its members’ reports.',
  })
  async consolidates(@Context() context: GraphqlContext, @Parent() { id }: Assignment): Promise<boolean> {
    const shares = (await this.terms.ofShare(context, id))?.shares ?? [];
    return shares.length > 1 && consolidatingLead(shares) === id;
  }
}
