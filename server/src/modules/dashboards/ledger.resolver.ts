import { Args, Context, Info, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import type { GraphqlContext } from '#server/platform/graphql/graphql-context.js';
import { PageInput } from '#server/platform/graphql/page-input.js';
import { CivilDateText } from '#server/platform/graphql/scalars.js';
import { LedgerFilter, LedgerSort } from './ledger.inputs.js';
import { LedgerPage } from './ledger.types.js';
import { ReadLedgerUseCase } from './read-ledger.use-case.js';
import { selectedFields } from './selected-fields.js';

@Resolver(() => LedgerPage)
export class LedgerResolver {
  constructor(private readonly readLedger: ReadLedgerUseCase) {}

  @Query(() => LedgerPage)
  ledger(
    @Context() { request }: GraphqlContext,
    @Args('filter') filter: LedgerFilter,
    @Args('sort') sort: LedgerSort,
    @Args('page') page: PageInput,
    @Args('asOf', {
      type: () => CivilDateText,
      nullable: true,
      description: 'As it stood at the end of that day; lights under the policy of that day.',
    })
    asOf: string | null,
    @Info() info: GraphQLResolveInfo,
  ): Promise<LedgerPage> {
    return this.readLedger.run(request, { filter, sort, page, asOf: asOf ?? null }, selectedFields(info));
  }
}
