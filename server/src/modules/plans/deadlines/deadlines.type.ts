import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { DeadlineMeaning } from '#shared/plans/deadlines/deadline-meaning.js';
import type { InstanceNature, InstanceState } from '#shared/plans/deadlines/deadline-instance.js';
import type { DutyNature, LimitUnit } from '#shared/plans/deadlines/duty.js';
import type { InstanceStanding } from '#shared/plans/deadlines/instance-standing.js';
import { AvailableAction } from '#server/platform/graphql/available-action.js';
import { CivilDateText } from '#server/platform/graphql/scalars.js';
import {
  DeadlineMeaningEnum,
  DutyNatureEnum,
  InstanceNatureEnum,
  InstanceStandingEnum,
  InstanceStateEnum,
  LimitUnitEnum,
} from './deadlines.enums.js';

@ObjectType({ description: 'What a unit entered as done.' })
export class InstanceMark {
  @Field(() => ID)
  id: string;

  @Field(() => CivilDateText)
  doneOn: string;

  @Field(() => Int)
  count: number;

  @Field()
  note: string;

  @Field(() => ID, { nullable: true })
  fileId: string | null;

  @Field(() => String, { nullable: true })
  fileName: string | null;

  @Field({ description: 'It follows from a report of 100 %.' })
  byReport: boolean;

  @Field(() => String, { nullable: true })
  enteredBy: string | null;
}

@ObjectType({ description: 'What a unit owes once: in one period, after one event, or by one day.' })
export class DeadlineInstance {
  @Field(() => ID)
  id: string;

  @Field(() => ID, { nullable: true, description: 'Null for what a whole document asks.' })
  assignmentId: string | null;

  @Field(() => ID)
  unitId: string;

  @Field()
  unitName: string;

  @Field()
  dutyKey: string;

  @Field(() => InstanceNatureEnum)
  nature: InstanceNature;

  @Field(() => ID, { nullable: true })
  eventId: string | null;

  @Field(() => CivilDateText, { nullable: true })
  periodStartsOn: string | null;

  @Field(() => CivilDateText, { nullable: true })
  periodEndsOn: string | null;

  @Field(() => CivilDateText)
  dueOn: string;

  @Field(() => String, { nullable: true, description: '`HH:MM`.' })
  dueTime: string | null;

  @Field(() => CivilDateText, { nullable: true, description: '力争: to be aimed at.' })
  aimOn: string | null;

  @Field(() => String, { nullable: true })
  aimTime: string | null;

  @Field(() => Int)
  requiredCount: number;

  @Field(() => Int)
  doneCount: number;

  @Field(() => CivilDateText, { nullable: true })
  completedOn: string | null;

  @Field(() => InstanceStateEnum)
  state: InstanceState;

  @Field(() => InstanceStandingEnum)
  standing: InstanceStanding;

  @Field({ description: 'Fewer than ten days between being told and the last day.' })
  shortLead: boolean;

  @Field(() => [InstanceMark], { description: 'Those that stand, in the order of their days.' })
  marks: InstanceMark[];

  @Field(() => [AvailableAction])
  availableActions: AvailableAction[];
}

@ObjectType()
export class DutyLimit {
  @Field(() => LimitUnitEnum)
  unit: LimitUnit;

  @Field(() => Int)
  amount: number;
}

@ObjectType({ description: 'Something that limits are counted from.' })
export class DeadlineEvent {
  @Field(() => ID)
  id: string;

  @Field()
  name: string;

  @Field(() => CivilDateText)
  occurredOn: string;

  @Field(() => String, { nullable: true })
  occurredAt: string | null;

  @Field(() => ID, { nullable: true, description: 'Null: it concerns every unit of the task.' })
  unitId: string | null;

  @Field()
  note: string;

  @Field(() => String, { nullable: true })
  createdByName: string | null;

  @Field({ description: 'Whether the viewer may remove it.' })
  removable: boolean;
}

@ObjectType({ description: 'What the office takes an ambiguous text to mean.' })
export class DeadlineChoice {
  @Field(() => Int)
  version: number;

  @Field(() => DeadlineMeaningEnum)
  meaning: DeadlineMeaning;

  @Field(() => Date)
  chosenAt: Date;

  @Field(() => String, { nullable: true })
  chosenByName: string | null;
}

@ObjectType({ description: 'How often every unit owes a duty in a period, where the office has set it.' })
export class CountChoice {
  @Field(() => Int, { description: 'To be given with the next choice; 0 before the first.' })
  version: number;

  @Field(() => Int, { nullable: true, description: 'Null: as printed.' })
  requiredCount: number | null;

  @Field(() => Date, { nullable: true })
  chosenAt: Date | null;

  @Field(() => String, { nullable: true })
  chosenByName: string | null;
}

@ObjectType({ description: 'Whether a unit kept a standing duty in a quarter.' })
export class StandingJudgement {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  version: number;

  @Field(() => ID)
  assignmentId: string;

  dutyKey: string;

  @Field(() => Int)
  year: number;

  @Field(() => Int)
  quarter: number;

  @Field()
  met: boolean;

  @Field(() => Int, { nullable: true })
  doneCount: number | null;

  @Field()
  words: string;

  @Field(() => Date)
  judgedAt: Date;

  @Field(() => String, { nullable: true })
  judgedByName: string | null;
}

@ObjectType({ description: 'One thing that a task demands by a time.' })
export class TaskDuty {
  @Field()
  key: string;

  @Field({ description: 'As printed.' })
  text: string;

  @Field(() => DutyNatureEnum)
  nature: DutyNature;

  @Field(() => String, { nullable: true, description: 'What it is counted from.' })
  event: string | null;

  @Field(() => DutyLimit, { nullable: true })
  limit: DutyLimit | null;

  @Field(() => DutyLimit, { nullable: true, description: '力争.' })
  aim: DutyLimit | null;

  @Field({ description: 'Weekly or daily: judged by the quarter instead of followed one by one.' })
  tooFrequent: boolean;

  @Field(() => Int, {
    nullable: true,
    description: 'How often a weekly or daily duty falls into this quarter.',
  })
  expectedThisQuarter: number | null;

  @Field(() => [DeadlineMeaningEnum], { description: 'Empty for a clear text.' })
  meanings: DeadlineMeaning[];

  @Field(() => DeadlineChoice, { nullable: true })
  choice: DeadlineChoice | null;

  @Field(() => CountChoice, { nullable: true, description: 'Of a duty that comes back.' })
  countChoice: CountChoice | null;

  @Field(() => [DeadlineInstance], { description: 'Those that the viewer may see.' })
  instances: DeadlineInstance[];

  @Field(() => [StandingJudgement])
  judgements: StandingJudgement[];
}

@ObjectType({ description: 'The deadlines of one task, as they are followed.' })
export class TaskDuties {
  @Field(() => ID)
  taskId: string;

  @Field(() => [TaskDuty])
  duties: TaskDuty[];

  @Field(() => [DeadlineEvent])
  events: DeadlineEvent[];

  @Field(() => [AvailableAction])
  availableActions: AvailableAction[];
}

@ObjectType({ description: 'A report that the document asks every one of its units for.' })
export class ReportingDuty {
  @Field(() => ID)
  id: string;

  @Field()
  text: string;

  @Field(() => CivilDateText)
  dueOn: string;

  @Field()
  recipient: string;

  @Field(() => [DeadlineInstance], { description: 'Those that the viewer may see.' })
  instances: DeadlineInstance[];

  @Field({ description: 'Whether the viewer may remove it.' })
  removable: boolean;
}

@ObjectType({ description: 'An open deadline that another calendar would move.' })
export class CalendarDifferenceRow {
  @Field(() => ID)
  instanceId: string;

  @Field(() => ID)
  taskId: string;

  @Field()
  taskCode: string;

  @Field()
  taskTitle: string;

  @Field()
  unitName: string;

  @Field()
  dutyKey: string;

  @Field(() => CivilDateText)
  before: string;

  @Field(() => CivilDateText)
  after: string;
}

@ObjectType({
  description: 'What another calendar would change. Work that is done, and frozen quarters, are not touched.',
})
export class CalendarDifference {
  @Field()
  fingerprint: string;

  @Field(() => Int)
  total: number;

  @Field(() => [CalendarDifferenceRow], { description: 'The first 200.' })
  rows: CalendarDifferenceRow[];

  @Field(() => Int, { description: 'Days that are worked otherwise than now.' })
  changedDays: number;
}
