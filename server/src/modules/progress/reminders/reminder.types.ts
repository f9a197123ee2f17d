import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { REMINDER_REASONS, type ReminderReason } from '#shared/progress/reminders/reminder.rules.js';
import { enumOf } from '#server/platform/graphql/enum-of.js';
import { CivilDateText } from '#server/platform/graphql/scalars.js';

export const ReminderReasonEnum = enumOf(REMINDER_REASONS);
registerEnumType(ReminderReasonEnum, { name: 'ReminderReason' });

@ObjectType({ description: '催办: one entry of the log.' })
export class Reminder {
  @Field(() => ID)
  id: string;

  @Field(() => ReminderReasonEnum)
  reason: ReminderReason;

  @Field(() => Date)
  createdAt: Date;

  @Field(() => String, { nullable: true })
  byName: string | null;
}

@ObjectType({ description: 'A share whose unit owes something.' })
export class ReminderCandidate {
  @Field(() => ID)
  assignmentId: string;

  @Field(() => ID)
  taskId: string;

  @Field()
  taskCode: string;

  @Field()
  taskTitle: string;

  @Field()
  planTitle: string;

  @Field()
  unitName: string;

  @Field(() => CivilDateText, {
    description: 'Since when: the day of issue, of the deadline, or of the quarter.',
  })
  since: string;

  @Field(() => CivilDateText, { nullable: true })
  dueOn: string | null;

  @Field(() => Int)
  remindedCount: number;

  @Field(() => Date, { nullable: true })
  lastRemindedAt: Date | null;

  @Field(() => Date, { nullable: true, description: 'When the next reminder is possible; null for now.' })
  availableAt: Date | null;
}

@ObjectType()
export class ReminderPage {
  @Field(() => Int)
  total: number;

  @Field(() => Int, { description: 'Of all, those that may be reminded now.' })
  open: number;

  @Field(() => [ReminderCandidate])
  rows: ReminderCandidate[];
}

@InputType()
export class ReminderFilter {
  @Field(() => ReminderReasonEnum)
  reason: ReminderReason;

  @Field(() => ID, { nullable: true })
  planId?: string | null;
}

@InputType({ description: 'Either the shares by their ids, or all that match.' })
export class RemindInput {
  @Field(() => [ID], { nullable: true })
  assignmentIds?: string[] | null;

  @Field(() => ReminderFilter, { nullable: true })
  matching?: ReminderFilter | null;
}

@ObjectType({ description: 'What became of one share.' })
export class ShareOutcome {
  @Field(() => ID)
  assignmentId: string;

  @Field()
  done: boolean;

  @Field(() => String, { nullable: true, description: 'Key of the refusal.' })
  reason: string | null;

  @Field(() => Date, { nullable: true, description: 'When it is possible again.' })
  availableAt: Date | null;
}
