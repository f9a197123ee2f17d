import { Args, Context, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphqlContext } from '#server/platform/graphql/graphql-context.js';
import { PageInput } from '#server/platform/graphql/page-input.js';
import { DecideMeasureUseCase } from './decide-measure.use-case.js';
import { HandOverUseCase } from './hand-over.use-case.js';
import {
  DecideMeasureInput,
  HandOverInput,
  LiftMeasureInput,
  MeasureFilter,
  OutsideAssessmentInput,
} from './measure.inputs.js';
import { Measure, MeasurePage, MeasureSuggestion } from './measure.type.js';
import { OutsideAssessment } from './outside.type.js';
import { ReadMeasuresUseCase } from './read-measures.use-case.js';

@Resolver(() => Measure)
export class MeasureResolver {
  constructor(
    private readonly read: ReadMeasuresUseCase,
    private readonly decide: DecideMeasureUseCase,
    private readonly outside: HandOverUseCase,
  ) {}

  @Query(() => MeasurePage, { description: 'Latest first; a unit reads its own.' })
  measures(
    @Context() { request }: GraphqlContext,
    @Args('filter') filter: MeasureFilter,
    @Args('page') page: PageInput,
  ): Promise<MeasurePage> {
    return this.read.page(request, filter, page);
  }

  @Query(() => [MeasureSuggestion])
  measureSuggestions(
    @Context() { request }: GraphqlContext,
    @Args('year', { type: () => Int }) year: number,
  ): Promise<MeasureSuggestion[]> {
    return this.read.suggestions(request, year);
  }

  @Mutation(() => Measure)
  decideMeasure(
    @Context() { request }: GraphqlContext,
    @Args('input') input: DecideMeasureInput,
  ): Promise<Measure> {
    return this.decide.run(request, input);
  }

  @Mutation(() => Measure, { description: '解除' })
  liftMeasure(
    @Context() { request }: GraphqlContext,
    @Args('input') input: LiftMeasureInput,
  ): Promise<Measure> {
    return this.decide.lift(request, input);
  }

  @Query(() => [OutsideAssessment])
  outsideAssessments(
    @Context() { request }: GraphqlContext,
    @Args('year', { type: () => Int }) year: number,
  ): Promise<OutsideAssessment[]> {
    return this.outside.ofYear(request, year);
  }

  @Mutation(() => OutsideAssessment)
  addOutsideAssessment(
    @Context() { request }: GraphqlContext,
    @Args('input') input: OutsideAssessmentInput,
  ): Promise<OutsideAssessment> {
    return this.outside.add(request, input);
  }

  @Mutation(() => OutsideAssessment, { description: 'Records that a result was handed over, as it is.' })
  handOverResult(
    @Context() { request }: GraphqlContext,
    @Args('input') input: HandOverInput,
  ): Promise<OutsideAssessment> {
    return this.outside.handOver(request, input);
  }
}
