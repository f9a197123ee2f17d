import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { AssignmentState } from '#shared/plans/assignment-state.js';
import type { RequestKind } from '#shared/plans/request-kind.js';
import type { TaskRole } from '#shared/plans/task-role.js';
import { CivilDateText, DecimalText } from '#server/platform/graphql/scalars.js';
import { AssignmentStateEnum } from './assignment-state.enum.js';
import { TaskRoleEnum } from './task-role.enum.js';

/** The columns; what is computed from them on a day, and the reports, are fields that `progress` adds. */
@ObjectType({ description: 'One unit’s share of one task.' })
export class Assignment {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  version: number;

  planId: string;

  taskId: string;

  unitId: string;

  continuesId: string | null;

  divisionId: string | null;

  officerId: string | null;

  leaderId: string | null;

  @Field(() => TaskRoleEnum)
  role: TaskRole;

  @Field({ description: 'Of several leads, the one that reports for the whole task.' })
  reportsForTask: boolean;

  @Field(() => AssignmentStateEnum)
  state: AssignmentState;

  @Field(() => Date, { nullable: true })
  signedAt: Date | null;

  signedBy: string | null;

  @Field(() => CivilDateText, { description: 'First day of the work: the day of issue.' })
  startsOn: string;

  @Field(() => CivilDateText, { nullable: true })
  dueOn: string | null;

  @Field(() => CivilDateText, {
    nullable: true,
    description: 'Before the first extension; null without one.',
  })
  originalDueOn: string | null;

  @Field(() => DecimalText, { description: '0–100, of the latest accepted report.' })
  percent: string;

  @Field(() => CivilDateText, {
    nullable: true,
    description: 'As-of date of the report that first reached 100.',
  })
  completedOn: string | null;

  openRequest: RequestKind | null;

  @Field(() => CivilDateText, { nullable: true, description: '暂停: nothing is expected from that day on.' })
  suspendedOn: string | null;

  @Field(() => CivilDateText, { nullable: true, description: '销号: checked and struck off on that day.' })
  closedOn: string | null;

  @Field(() => Date, {
    nullable: true,
    description: 'Taken from the unit by a revision or an undone import: readable, no longer counted.',
  })
  withdrawnAt: Date | null;
}
