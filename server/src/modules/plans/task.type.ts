import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { TaskRow } from '#db/entities/plans/task.entity.js';
import type { Comparator } from '#shared/plans/comparator.js';
import type { DeadlineKind } from '#shared/plans/deadline-kind.js';
import type { TaskRole } from '#shared/plans/task-role.js';
import { CivilDateText, DecimalText } from '#server/platform/graphql/scalars.js';
import { ComparatorEnum } from './comparator.enum.js';
import { DeadlineKindEnum } from './deadline-kind.enum.js';
import { TaskRoleEnum } from './task-role.enum.js';

@ObjectType({ description: 'A half-open range of UTF-16 offsets into the text of the document.' })
export class Span {
  @Field(() => Int)
  start: number;

  @Field(() => Int)
  end: number;
}

@ObjectType({ description: 'A unit or collective as the document names it; both ids null while it is open.' })
export class TaskUnit {
  @Field(() => ID)
  id: string;

  @Field(() => TaskRoleEnum)
  role: TaskRole;

  @Field()
  printedName: string;

  @Field(() => ID, { nullable: true })
  unitId: string | null;

  @Field(() => ID, { nullable: true })
  groupId: string | null;

  @Field(() => [ID], {
    nullable: true,
    description: 'Members of the collective chosen for this task; null for all of them.',
  })
  memberIds: string[] | null;

  @Field({ description: 'Of several leads, named to report for the task.' })
  reportsForTask: boolean;

  @Field(() => Date, { nullable: true, description: 'Added by the office; null for what the document says.' })
  appointedAt: Date | null;
}

@ObjectType()
export class TaskDeadline {
  @Field(() => ID)
  id: string;

  @Field(() => DeadlineKindEnum)
  kind: DeadlineKind;

  @Field({ description: 'As printed.' })
  text: string;

  @Field(() => CivilDateText, { nullable: true })
  dueOn: string | null;

  @Field(() => String, { nullable: true, description: 'RFC 5545 rule of a recurring duty.' })
  rrule: string | null;

  @Field(() => String, { nullable: true, description: 'What the days or hours are counted from.' })
  anchor: string | null;

  @Field(() => Int, { nullable: true })
  days: number | null;

  @Field(() => Int, { nullable: true })
  hours: number | null;
}

@ObjectType()
export class TaskTarget {
  @Field(() => ID)
  id: string;

  @Field({ description: 'As printed.' })
  text: string;

  @Field(() => ComparatorEnum)
  comparator: Comparator;

  @Field(() => [DecimalText], { description: 'Several for 分别达到.' })
  value: string[];

  @Field()
  unit: string;

  @Field(() => String, { nullable: true })
  per: string | null;

  @Field(() => String, { nullable: true })
  scope: string | null;
}

@ObjectType({ description: 'One item of a plan.' })
export class Task {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  version: number;

  planId: string;

  sectionId: string | null;

  @Field({ description: '任务编号, given once: `2026-03-007`.' })
  code: string;

  @Field({ description: 'As printed; never renumbered.' })
  ordinal: string;

  @Field()
  title: string;

  @Field()
  content: string;

  @Field({ description: '责任领导 as printed; empty where the document names none.' })
  leader: string;

  @Field(() => Span, {
    description: 'Where the item stands in the plan’s text; empty for a task that was added.',
  })
  span: Span;

  @Field(() => CivilDateText, { nullable: true, description: 'The latest dated deadline.' })
  dueOn: string | null;

  @Field(() => Date, { nullable: true, description: 'Taken out by a revision: readable, no longer counted.' })
  withdrawnAt: Date | null;
}

export const taskOf = ({ spanStart, spanEnd, ...row }: TaskRow): Task => ({
  ...row,
  span: { start: spanStart, end: spanEnd },
});
