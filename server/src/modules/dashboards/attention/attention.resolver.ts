import { Args, Context, Int, Query, Resolver } from '@nestjs/graphql';
import type { DataAlertKind } from '#shared/dashboards/attention/data-alert.js';
import type { GraphqlContext } from '#server/platform/graphql/graphql-context.js';
import { PageInput } from '#server/platform/graphql/page-input.js';
import { DataAlertKindEnum, DataAlertPage, UnitBurden } from './attention.types.js';
import { ReadBurdenUseCase } from './read-burden.use-case.js';
import { ReadDataAlertsUseCase } from './read-data-alerts.use-case.js';

@Resolver()
export class AttentionResolver {
  constructor(
    private readonly readDataAlerts: ReadDataAlertsUseCase,
    private readonly readBurden: ReadBurdenUseCase,
  ) {}

  @Query(() => DataAlertPage)
  dataAlerts(
    @Context() { request }: GraphqlContext,
    @Args('year', { type: () => Int }) year: number,
    @Args('kind', { type: () => DataAlertKindEnum, nullable: true }) kind: DataAlertKind | null,
    @Args('page') page: PageInput,
  ): Promise<DataAlertPage> {
    return this.readDataAlerts.run(request, { year, kind: kind ?? null, page });
  }

  @Query(() => [UnitBurden])
  unitBurdens(
    @Context() { request }: GraphqlContext,
    @Args('year', { type: () => Int }) year: number,
    @Args('quarter', { type: () => Int }) quarter: number,
  ): Promise<UnitBurden[]> {
    return this.readBurden.run(request, { year, quarter });
  }
}
