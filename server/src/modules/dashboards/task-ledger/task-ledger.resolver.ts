import { Args, Context, Query, Resolver } from '@nestjs/graphql';
import type { GraphqlContext } from '#server/platform/graphql/graphql-context.js';
import { PageInput } from '#server/platform/graphql/page-input.js';
import { LedgerFilter } from '../ledger.inputs.js';
import { ReadTaskLedgerUseCase } from './read-task-ledger.use-case.js';
import { TaskLedgerPage } from './task-ledger.types.js';

@Resolver(() => TaskLedgerPage)
export class TaskLedgerResolver {
  constructor(private readonly readTaskLedger: ReadTaskLedgerUseCase) {}

  @Query(() => TaskLedgerPage, {
    description: 'Tasks of which the ledger has a row under the same filter, by deadline.',
  })
  taskLedger(
    @Context() { request }: GraphqlContext,
    @Args('filter') filter: LedgerFilter,
    @Args('page') page: PageInput,
  ): Promise<TaskLedgerPage> {
    return this.readTaskLedger.run(request, { filter, page });
  }
}
