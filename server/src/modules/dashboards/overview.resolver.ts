import { Context, Query, Resolver } from '@nestjs/graphql';
import type { GraphqlContext } from '#server/platform/graphql/graphql-context.js';
import { Overview } from './overview.types.js';
import { ReadOverviewUseCase } from './read-overview.use-case.js';

@Resolver(() => Overview)
export class OverviewResolver {
  constructor(private readonly readOverview: ReadOverviewUseCase) {}

  @Query(() => Overview)
  overview(@Context() { request }: GraphqlContext): Promise<Overview> {
    return this.readOverview.run(request);
  }
}
