import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphqlContext } from '#server/platform/graphql/graphql-context.js';
import {
  BulkPreview,
  BulkRowOutcome,
  BulkStepEnum,
  LedgerTarget,
  ResumeRowsInput,
  SuspendRowsInput,
  type BulkStep,
} from './bulk.types.js';
import { TakeBulkStepUseCase } from './take-bulk-step.use-case.js';

@Resolver(() => BulkRowOutcome)
export class BulkResolver {
  constructor(private readonly bulk: TakeBulkStepUseCase) {}

  @Query(() => BulkPreview)
  bulkPreview(
    @Context() { request }: GraphqlContext,
    @Args('step', { type: () => BulkStepEnum }) step: BulkStep,
    @Args('target') target: LedgerTarget,
  ): Promise<BulkPreview> {
    return this.bulk.preview(request, step, target);
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

  @Mutation(() => [BulkRowOutcome], { description: '批量恢复; also takes a 批量暂停 back.' })
  resumeRows(
    @Context() { request }: GraphqlContext,
    @Args('input') input: ResumeRowsInput,
  ): Promise<BulkRowOutcome[]> {
    return this.bulk.resume(request, input);
  }
}
