import { Field, ID, InputType, Int } from '@nestjs/graphql';
import type { LeadlessRule } from '#shared/plans/leads/leadless-rule.js';
import type { TaskRole } from '#shared/plans/task-role.js';
import { TaskRoleEnum } from '../task-role.enum.js';
import { LeadlessRuleEnum } from './leadless-rule.enum.js';

@InputType({ description: 'A unit of one task, which the caller has seen at that version.' })
export class TaskUnitChoiceInput {
  @Field(() => ID)
  taskId: string;

  @Field(() => Int)
  taskVersion: number;

  @Field(() => ID)
  unitId: string;
}

@InputType({ description: 'Exactly one of unitId and groupId.' })
export class AddTaskUnitInput {
  @Field(() => ID)
  taskId: string;

  @Field(() => Int)
  taskVersion: number;

  @Field(() => TaskRoleEnum)
  role: TaskRole;

  @Field(() => ID, { nullable: true })
  unitId?: string | null;

  @Field(() => ID, { nullable: true })
  groupId?: string | null;
}

@InputType()
export class RemoveTaskUnitInput {
  @Field(() => ID)
  taskUnitId: string;

  @Field(() => Int)
  taskVersion: number;
}

@InputType()
export class ChooseLeadlessRuleInput {
  @Field(() => ID)
  planId: string;

  @Field(() => Int)
  planVersion: number;

  @Field(() => LeadlessRuleEnum)
  leadlessRule: LeadlessRule;
}
