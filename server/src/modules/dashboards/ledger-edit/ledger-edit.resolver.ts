import { Args, Context, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { LedgerEditColumn } from '#shared/dashboards/ledger-edit.js';
import type { GraphqlContext } from '#server/platform/graphql/graphql-context.js';
import { LedgerRow } from '../ledger.types.js';
import { EditLedgerCellUseCase } from './edit-ledger-cell.use-case.js';
import {
  EditLedgerCellInput,
  LedgerCellAction,
  LedgerCellEdit,
  LedgerDraft,
  LedgerEditColumnEnum,
} from './ledger-edit.types.js';
import { ReadLedgerEditUseCase } from './read-ledger-edit.use-case.js';

@Resolver(() => LedgerRow)
export class LedgerEditResolver {
  constructor(
    private readonly read: ReadLedgerEditUseCase,
    private readonly edit: EditLedgerCellUseCase,
  ) {}

  @Query(() => LedgerCellEdit, { description: 'Asked when a cell is opened.' })
  ledgerCell(
    @Context() { request }: GraphqlContext,
    @Args('assignmentId', { type: () => ID }) assignmentId: string,
    @Args('column', { type: () => LedgerEditColumnEnum }) column: LedgerEditColumn,
  ): Promise<LedgerCellEdit> {
    return this.read.cell(request, assignmentId, column);
  }

  @Mutation(() => LedgerCellEdit, {
    description:
      'By the rights and rules of what the cell stands in: a deadline, a lead, the unit’s people, a report.',
  })
  editLedgerCell(
    @Context() { request }: GraphqlContext,
    @Args('input') input: EditLedgerCellInput,
  ): Promise<LedgerCellEdit> {
    return this.edit.run(request, input);
  }

  @ResolveField(() => [LedgerCellAction], {
    description: 'The cells that the caller’s role may change here; of today.',
  })
  cellActions(
    @Context() context: GraphqlContext,
    @Parent() { assignmentId }: LedgerRow,
  ): Promise<LedgerCellAction[]> {
    return this.read.cells(context, assignmentId);
  }

  @ResolveField(() => [LedgerDraft], {
    description: 'For those who write the report; of the present quarter.',
  })
  drafts(@Context() context: GraphqlContext, @Parent() { assignmentId }: LedgerRow): Promise<LedgerDraft[]> {
    return this.read.drafts(context, assignmentId);
  }
}
