import { Args, Context, Info, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import type { GraphqlContext } from '#server/platform/graphql/graphql-context.js';
import { PageInput } from '#server/platform/graphql/page-input.js';
import { CivilDateText } from '#server/platform/graphql/scalars.js';
import type { LedgerGrouping } from '#shared/dashboards/ledger-columns.js';
import { LedgerFilter, LedgerGroupingEnum, LedgerSort } from './ledger.inputs.js';
import { LedgerPage } from './ledger.types.js';
import { ReadLedgerUseCase } from './read-ledger.use-case.js';
import { selectedFields } from '#server/platform/graphql/selected-fields.js';

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
    @Args('group', {
      type: () => LedgerGroupingEnum,
      nullable: true,
      description: 'Rows of one stand together, sorted within.',
    })
    group: LedgerGrouping | null,
    @Info() info: GraphQLResolveInfo,
  ): Promise<LedgerPage> {
    const wanted = { fields: selectedFields(info), rowFields: selectedFields(info, 'rows') };
    return this.readLedger.run(
      request,
      { filter, sort, page, asOf: asOf ?? null, group: group ?? null },
      wanted,
    );
  }
}
