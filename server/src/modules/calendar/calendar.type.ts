import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { CalendarDay, DayKind } from '#shared/calendar/calendar-year.js';
import type { CalendarRowError } from '#shared/calendar/read-calendar-text.js';
import type { LastDayPolicy } from '#shared/calendar/last-day-policy.js';
import { CivilDateText } from '#server/platform/graphql/scalars.js';
import { DayKindEnum, LastDayPolicyEnum } from './calendar.enums.js';

@ObjectType('CalendarDay')
export class CalendarDayType {
  @Field(() => CivilDateText)
  on: string;

  @Field(() => DayKindEnum)
  kind: DayKind;

  @Field({ description: 'What for: 春节.' })
  note: string;
}

@ObjectType({ description: 'A version of a year’s calendar; the highest number holds.' })
export class CalendarVersion {
  @Field(() => Int)
  number: number;

  @Field({ description: '文号 of the notice.' })
  source: string;

  @Field(() => Date)
  createdAt: Date;
}

@ObjectType({ description: 'One year of the official calendar.' })
export class WorkYear {
  @Field(() => Int)
  year: number;

  @Field({ description: 'False: computed from weekends for now.' })
  published: boolean;

  @Field(() => String, { nullable: true })
  source: string | null;

  @Field(() => [CalendarDayType], { description: 'Every day of the year that a notice names.' })
  days: CalendarDay[];

  @Field(() => Int)
  workingDays: number;

  @Field(() => [CalendarVersion], { description: 'The latest first.' })
  versions: CalendarVersion[];

  @Field(() => String, {
    nullable: true,
    description: 'The notice that comes with Duheng, where it is not in force.',
  })
  offeredSource: string | null;

  @Field(() => [Int], { description: 'Years that come with Duheng and have no calendar here yet.' })
  offeredYears: number[];

  @Field(() => LastDayPolicyEnum)
  lastDayPolicy: LastDayPolicy;
}

@ObjectType({ description: 'A row that gives no day, and why.' })
export class CalendarRowProblem {
  @Field(() => Int, { description: 'Counted from 1.' })
  line: number;

  @Field()
  text: string;

  @Field({ description: 'Key of the refusal.' })
  reason: string;
}

@ObjectType()
export class CalendarTextReading {
  @Field(() => [CalendarDayType])
  days: CalendarDay[];

  @Field(() => [CalendarRowProblem])
  problems: CalendarRowProblem[];
}

export const problemOf = ({ line, text, key }: CalendarRowError): CalendarRowProblem => ({
  line,
  text,
  reason: key,
});
