import { Args, Context, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { StoredFile } from '#server/modules/files/stored-file.type.js';
import type { GraphqlContext } from '#server/platform/graphql/graphql-context.js';
import { VersionedInput } from '#server/platform/graphql/versioned-input.js';
import { ChangeFilesLoader } from '../change-files.loader.js';
import { KeepMilestonesUseCase } from './keep-milestones.use-case.js';
import { AddMilestoneInput, PlanMilestone, RecordMilestoneInput } from './milestone.type.js';

@Resolver(() => PlanMilestone)
export class MilestoneResolver {
  constructor(
    private readonly keep: KeepMilestonesUseCase,
    private readonly evidence: ChangeFilesLoader,
  ) {}

  @Mutation(() => PlanMilestone)
  addMilestone(
    @Context() { request }: GraphqlContext,
    @Args('input') input: AddMilestoneInput,
  ): Promise<PlanMilestone> {
    return this.keep.add(request, input);
  }

  @Mutation(() => PlanMilestone)
  recordMilestone(
    @Context() { request }: GraphqlContext,
    @Args('input') input: RecordMilestoneInput,
  ): Promise<PlanMilestone> {
    return this.keep.record(request, input);
  }

  @Mutation(() => Boolean, { description: 'One that is not done yet.' })
  removeMilestone(
    @Context() { request }: GraphqlContext,
    @Args('input') input: VersionedInput,
  ): Promise<boolean> {
    return this.keep.remove(request, input);
  }

  @ResolveField(() => [StoredFile])
  files(@Context() context: GraphqlContext, @Parent() { fileIds }: PlanMilestone): Promise<StoredFile[]> {
    return this.evidence.files(context, fileIds);
  }
}
