import { Field, ID, InputType, Int } from '@nestjs/graphql';
import type { DayKind } from '#shared/calendar/calendar-year.js';
import type { LastDayPolicy } from '#shared/calendar/last-day-policy.js';
import type { DeadlineMeaning } from '#shared/plans/deadlines/deadline-meaning.js';
import { DayKindEnum, LastDayPolicyEnum } from '#server/modules/calendar/calendar.enums.js';
import { CivilDateText } from '#server/platform/graphql/scalars.js';
import { DeadlineMeaningEnum } from './deadlines.enums.js';

@InputType()
export class CalendarDayInput {
  @Field(() => CivilDateText)
  on: string;

  @Field(() => DayKindEnum)
  kind: DayKind;

  @Field()
  note: string;
}

@InputType()
export class CalendarYearInput {
  @Field(() => Int)
  year: number;

  @Field({ description: '文号 of the notice.' })
  source: string;

  @Field(() => [CalendarDayInput])
  days: CalendarDayInput[];
}

@InputType({
  description: 'New versions of years, years that come with Duheng, another policy: any of them.',
})
export class CalendarChangeInput {
  @Field(() => CalendarYearInput, { nullable: true })
  year?: CalendarYearInput | null;

  @Field(() => [Int], { nullable: true, description: 'Taken as they come with Duheng.' })
  offeredYears?: number[] | null;

  @Field(() => LastDayPolicyEnum, { nullable: true })
  lastDayPolicy?: LastDayPolicy | null;
}

@InputType()
export class ChangeCalendarInput extends CalendarChangeInput {
  @Field({ description: 'Of the difference that was looked at; refused where it is another by now.' })
  fingerprint: string;
}

@InputType()
export class RecordDeadlineEventInput {
  @Field(() => ID)
  taskId: string;

  @Field({ description: 'As the task’s duties name it.' })
  name: string;

  @Field(() => CivilDateText)
  occurredOn: string;

  @Field(() => String, { nullable: true, description: '`HH:MM`, for limits in hours.' })
  occurredAt?: string | null;

  @Field(() => CivilDateText, { nullable: true, description: 'Where the text gives no number of days.' })
  dueOn?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Null: it concerns every unit. A unit records its own only.',
  })
  unitId?: string | null;

  @Field()
  note: string;
}

@InputType()
export class ChooseRequiredCountInput {
  @Field(() => ID)
  taskId: string;

  @Field()
  dutyKey: string;

  @Field(() => Int, { nullable: true, description: '1–999 a period, for every unit; null: as printed.' })
  requiredCount?: number | null;

  @Field(() => Int, { description: '0 before the first choice.' })
  version: number;
}

@InputType()
export class ChooseDeadlineMeaningInput {
  @Field(() => ID)
  taskId: string;

  @Field()
  dutyKey: string;

  @Field(() => DeadlineMeaningEnum)
  meaning: DeadlineMeaning;

  @Field(() => Int, { description: 'Of the choice that was seen; 0 where there was none.' })
  version: number;
}

@InputType()
export class MarkInstanceInput {
  @Field(() => ID)
  instanceId: string;

  @Field(() => CivilDateText)
  doneOn: string;

  @Field(() => Int)
  count: number;

  @Field()
  note: string;

  @Field(() => ID, { nullable: true, description: 'Evidence that the unit has uploaded.' })
  fileId?: string | null;
}

@InputType()
export class JudgeStandingDutyInput {
  @Field(() => ID)
  assignmentId: string;

  @Field()
  dutyKey: string;

  @Field(() => Int)
  year: number;

  @Field(() => Int)
  quarter: number;

  @Field()
  met: boolean;

  @Field(() => Int, { nullable: true, description: 'How often it was done.' })
  doneCount?: number | null;

  @Field()
  words: string;

  @Field(() => Int, { description: 'Of the judgement that was seen; 0 where there was none.' })
  version: number;
}

@InputType()
export class AddReportingDutyInput {
  @Field(() => ID)
  planId: string;

  @Field()
  text: string;

  @Field(() => CivilDateText)
  dueOn: string;

  @Field()
  recipient: string;
}
