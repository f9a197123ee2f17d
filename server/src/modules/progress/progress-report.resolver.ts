import { Args, Context, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { offeredReportActions } from '#shared/progress/offered-actions.js';
import { StoredFile } from '#server/modules/files/stored-file.type.js';
import { AssignmentLoaders } from '#server/modules/plans/assignment.loaders.js';
import { Assignment } from '#server/modules/plans/assignment.type.js';
import { AvailableAction } from '#server/platform/graphql/available-action.js';
import type { GraphqlContext } from '#server/platform/graphql/graphql-context.js';
import { VersionedInput } from '#server/platform/graphql/versioned-input.js';
import { requireActor } from '#server/platform/request/require-actor.js';
import { PassOnReportInput, ProgressReportInput, ReturnReportInput } from './progress-report.inputs.js';
import { ProgressReport } from './progress-report.type.js';
import { ProgressLoaders } from './progress.loaders.js';
import { ReadProgressUseCase } from './read-progress.use-case.js';
import { ReviewProgressReportUseCase } from './review-progress-report.use-case.js';
import { ReportTermsLoaders } from './terms/report-terms.loaders.js';
import { WriteProgressReportUseCase } from './write-progress-report.use-case.js';

@Resolver(() => ProgressReport)
export class ProgressReportResolver {
  constructor(
    private readonly read: ReadProgressUseCase,
    private readonly write: WriteProgressReportUseCase,
    private readonly review: ReviewProgressReportUseCase,
    private readonly loaders: ProgressLoaders,
    private readonly assignments: AssignmentLoaders,
    private readonly terms: ReportTermsLoaders,
  ) {}

  @Query(() => ProgressReport)
  progressReport(
    @Context() { request }: GraphqlContext,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<ProgressReport> {
    return this.read.report(request, id);
  }

  @Mutation(() => ProgressReport, { description: 'Keeps a draft, or a returned report while it is mended.' })
  saveProgressReport(
    @Context() { request }: GraphqlContext,
    @Args('input') input: ProgressReportInput,
  ): Promise<ProgressReport> {
    return this.write.save(request, input);
  }

  @Mutation(() => ProgressReport, { description: 'Saves and hands in to the head of the unit, in one step.' })
  handInProgressReport(
    @Context() { request }: GraphqlContext,
    @Args('input') input: ProgressReportInput,
  ): Promise<ProgressReport> {
    return this.write.handIn(request, input);
  }

  @Mutation(() => ProgressReport, {
    description: 'Saves and submits in one step: for the head of the unit, or where it has none.',
  })
  submitProgressReport(
    @Context() { request }: GraphqlContext,
    @Args('input') input: ProgressReportInput,
  ): Promise<ProgressReport> {
    return this.write.submit(request, input);
  }

  @Mutation(() => ProgressReport)
  acceptProgressReport(
    @Context() { request }: GraphqlContext,
    @Args('input') input: VersionedInput,
  ): Promise<ProgressReport> {
    return this.review.accept(request, input);
  }

  @Mutation(() => ProgressReport)
  returnProgressReport(
    @Context() { request }: GraphqlContext,
    @Args('input') input: ReturnReportInput,
  ): Promise<ProgressReport> {
    return this.review.return(request, input);
  }

  @Mutation(() => ProgressReport, { description: 'What was handed in becomes a draft again.' })
  takeBackProgressReport(
    @Context() { request }: GraphqlContext,
    @Args('input') input: VersionedInput,
  ): Promise<ProgressReport> {
    return this.review.takeBack(request, input);
  }

  @Mutation(() => ProgressReport, { description: 'The head of the unit submits what was handed in.' })
  passOnProgressReport(
    @Context() { request }: GraphqlContext,
    @Args('input') input: PassOnReportInput,
  ): Promise<ProgressReport> {
    return this.review.passOn(request, input);
  }

  @Mutation(() => ProgressReport, { description: 'The head of the unit gives back what was handed in.' })
  returnReportInUnit(
    @Context() { request }: GraphqlContext,
    @Args('input') input: ReturnReportInput,
  ): Promise<ProgressReport> {
    return this.review.returnInUnit(request, input);
  }

  @ResolveField(() => Assignment)
  assignment(@Context() context: GraphqlContext, @Parent() report: ProgressReport): Promise<Assignment> {
    return this.assignments.assignment(context, report.assignmentId);
  }

  @ResolveField(() => [StoredFile], { description: 'Evidence.' })
  files(@Context() context: GraphqlContext, @Parent() report: ProgressReport): Promise<StoredFile[]> {
    return this.loaders.files(context, report);
  }

  @ResolveField(() => String, { nullable: true })
  handedInByName(
    @Context() context: GraphqlContext,
    @Parent() report: ProgressReport,
  ): Promise<string | null> | null {
    return report.handedInBy === null ? null : this.loaders.name(context, report, report.handedInBy);
  }

  @ResolveField(() => String, { nullable: true })
  submittedByName(
    @Context() context: GraphqlContext,
    @Parent() report: ProgressReport,
  ): Promise<string | null> | null {
    return report.submittedBy === null ? null : this.loaders.name(context, report, report.submittedBy);
  }

  @ResolveField(() => String, { nullable: true })
  decidedByName(
    @Context() context: GraphqlContext,
    @Parent() report: ProgressReport,
  ): Promise<string | null> | null {
    return report.decidedBy === null ? null : this.loaders.name(context, report, report.decidedBy);
  }

  @ResolveField(() => [AvailableAction])
  async availableActions(
    @Context() context: GraphqlContext,
    @Parent() { assignmentId, state, signedOffBy }: ProgressReport,
  ): Promise<AvailableAction[]> {
    const assignment = await this.assignments.assignment(context, assignmentId);
    const terms = await this.terms.ofShare(context, assignmentId);
    const { unitHasHead = false, signOffRequired = false } = terms ?? {};
    const signOffMissing = signOffRequired && signedOffBy === null;
    const { actor } = requireActor(context.request);
    return offeredReportActions(actor, assignment, state, { unitHasHead, signOffMissing });
  }
}
