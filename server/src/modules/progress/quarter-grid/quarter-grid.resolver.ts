import { Args, Context, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Assignment } from '#server/modules/plans/assignment.type.js';
import type { GraphqlContext } from '#server/platform/graphql/graphql-context.js';
import { QuarterSubmission, SubmitQuarterReportsInput } from './quarter-grid.types.js';
import { ReadQuarterAssignmentsUseCase } from './read-quarter-assignments.use-case.js';
import { SubmitQuarterReportsUseCase } from './submit-quarter-reports.use-case.js';

@Resolver(() => QuarterSubmission)
export class QuarterGridResolver {
  constructor(
    private readonly read: ReadQuarterAssignmentsUseCase,
    private readonly submit: SubmitQuarterReportsUseCase,
  ) {}

  @Query(() => [Assignment], {
    description: 'What the caller’s unit has to report on in a quarter, in the order of plans and documents.',
  })
  quarterAssignments(
    @Context() { request }: GraphqlContext,
    @Args('year', { type: () => Int }) year: number,
    @Args('quarter', { type: () => Int }) quarter: number,
  ): Promise<Assignment[]> {
    return this.read.run(request, { year, quarter });
  }

  @Mutation(() => [QuarterSubmission], {
    description: 'Hands in saved reports, each as far as its rules let it; in the order of the input.',
  })
  submitQuarterReports(
    @Context() { request }: GraphqlContext,
    @Args('input') input: SubmitQuarterReportsInput,
  ): Promise<QuarterSubmission[]> {
    return this.submit.run(request, input);
  }
}
