import { Args, Context, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphqlContext } from '#server/platform/graphql/graphql-context.js';
import { PageInput } from '#server/platform/graphql/page-input.js';
import { PerformDrawInput, PrepareDrawInput } from './draw.inputs.js';
import { SpotCheckDraw, SpotCheckDrawPage, SpotCheckRecord } from './draw.type.js';
import { PerformDrawUseCase } from './perform-draw.use-case.js';
import { PrepareDrawUseCase } from './prepare-draw.use-case.js';
import { ReadDrawsUseCase } from './read-draws.use-case.js';

@Resolver(() => SpotCheckDraw)
export class DrawResolver {
  constructor(
    private readonly read: ReadDrawsUseCase,
    private readonly prepare: PrepareDrawUseCase,
    private readonly perform: PerformDrawUseCase,
  ) {}

  @Query(() => SpotCheckDrawPage, { description: 'Latest first.' })
  spotCheckDraws(
    @Context() { request }: GraphqlContext,
    @Args('page') page: PageInput,
  ): Promise<SpotCheckDrawPage> {
    return this.read.page(request, page);
  }

  @Query(() => SpotCheckDraw)
  spotCheckDraw(
    @Context() { request }: GraphqlContext,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<SpotCheckDraw> {
    return this.read.one(request, id);
  }

  @Query(() => SpotCheckRecord, { description: 'Of a draw that is drawn.' })
  spotCheckRecord(
    @Context() { request }: GraphqlContext,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<SpotCheckRecord> {
    return this.read.record(request, id);
  }

  @Mutation(() => SpotCheckDraw)
  prepareDraw(
    @Context() { request }: GraphqlContext,
    @Args('input') input: PrepareDrawInput,
  ): Promise<SpotCheckDraw> {
    return this.prepare.run(request, input);
  }

  @Mutation(() => SpotCheckDraw)
  performDraw(
    @Context() { request }: GraphqlContext,
    @Args('input') input: PerformDrawInput,
  ): Promise<SpotCheckDraw> {
    return this.perform.run(request, input);
  }
}
