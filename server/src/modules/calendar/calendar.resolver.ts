import { Args, Context, Int, Query, Resolver } from '@nestjs/graphql';
import type { GraphqlContext } from '#server/platform/graphql/graphql-context.js';
import { CalendarTextReading, WorkYear } from './calendar.type.js';
import { ReadCalendarUseCase } from './read-calendar.use-case.js';

@Resolver(() => WorkYear)
export class CalendarResolver {
  constructor(private readonly read: ReadCalendarUseCase) {}

  @Query(() => WorkYear)
  workYear(
    @Context() { request }: GraphqlContext,
    @Args('year', { type: () => Int }) year: number,
  ): Promise<WorkYear> {
    return this.read.year(request, year);
  }

  @Query(() => CalendarTextReading, {
    description: 'What a pasted notice, or rows of day, 休 or 班 and note, say of a year. Nothing is stored.',
  })
  calendarText(
    @Context() { request }: GraphqlContext,
    @Args('year', { type: () => Int }) year: number,
    @Args('text') text: string,
  ): CalendarTextReading {
    return this.read.text(request, year, text);
  }
}
