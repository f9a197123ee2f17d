import { Args, Context, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphqlContext } from '#server/platform/graphql/graphql-context.js';
import { KeepLedgerExportsUseCase } from './keep-ledger-exports.use-case.js';
import { LedgerExport, StartLedgerExportInput } from './ledger-export.types.js';

@Resolver(() => LedgerExport)
export class LedgerExportResolver {
  constructor(private readonly exports: KeepLedgerExportsUseCase) {}

  @Query(() => [LedgerExport], {
    description: 'The caller’s own, the latest first; none is older than a week.',
  })
  ledgerExports(@Context() { request }: GraphqlContext): Promise<LedgerExport[]> {
    return this.exports.list(request);
  }

  @Mutation(() => LedgerExport, {
    description: 'Asks for a file of the ledger, which the server then makes.',
  })
  startLedgerExport(
    @Context() { request }: GraphqlContext,
    @Args('input') input: StartLedgerExportInput,
  ): Promise<LedgerExport> {
    return this.exports.start(request, input);
  }

  @Mutation(() => LedgerExport)
  cancelLedgerExport(
    @Context() { request }: GraphqlContext,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<LedgerExport> {
    return this.exports.cancel(request, id);
  }
}
