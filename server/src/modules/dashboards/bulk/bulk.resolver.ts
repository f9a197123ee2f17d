import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphqlContext } from '#server/platform/graphql/graphql-context.js';
import {
  AppointLeadRowsInput,
  BulkGiven,
  BulkPreview,
  BulkRowOutcome,
  BulkStepEnum,
  ExtendRowsInput,
  LedgerTarget,
  SuspendRowsInput,
  type BulkStep,
} from './bulk.types.js';
import { PreviewBulkStepUseCase } from './preview-bulk-step.use-case.js';
import { TakeBulkStepUseCase } from './take-bulk-step.use-case.js';

@Resolver(() => BulkRowOutcome)
export class BulkResolver {
  constructor(
    private readonly bulk: TakeBulkStepUseCase,
    private readonly previews: PreviewBulkStepUseCase,
  ) {}

  @Query(() => BulkPreview)
  bulkPreview(
    @Context() { request }: GraphqlContext,
    @Args('step', { type: () => BulkStepEnum }) step: BulkStep,
    @Args('target') target: LedgerTarget,
    @Args('given', { type: () => BulkGiven, nullable: true }) given: BulkGiven | null,
  ): Promise<BulkPreview> {
    return this.previews.run(request, step, target, given ?? {});
  }

  @Mutation(() => [BulkRowOutcome], { description: '批量催办.' })
  remindRows(
    @Context() { request }: GraphqlContext,
    @Args('target') target: LedgerTarget,
  ): Promise<BulkRowOutcome[]> {
    return this.bulk.remind(request, target);
  }

  @Mutation(() => [BulkRowOutcome], { description: '批量暂停.' })
  suspendRows(
    @Context() { request }: GraphqlContext,
    @Args('input') input: SuspendRowsInput,
  ): Promise<BulkRowOutcome[]> {
    return this.bulk.suspend(request, input);
  }

  @Mutation(() => [BulkRowOutcome], { description: '批量延长时限.' })
  extendRows(
    @Context() { request }: GraphqlContext,
    @Args('input') input: ExtendRowsInput,
  ): Promise<BulkRowOutcome[]> {
    return this.bulk.extend(request, input);
  }

  @Mutation(() => [BulkRowOutcome], { description: '批量指定牵头单位, for the tasks of those rows.' })
  appointLeadOfRows(
    @Context() { request }: GraphqlContext,
    @Args('input') input: AppointLeadRowsInput,
  ): Promise<BulkRowOutcome[]> {
    return this.bulk.appointLead(request, input);
  }
}
