import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { TaskRole } from '#shared/plans/task-role.js';
import { enumOf } from '#server/platform/graphql/enum-of.js';
import { TaskRoleEnum } from '../task-role.enum.js';

export const MemberChangeKindEnum = enumOf(['joins', 'leaves'] as const);
registerEnumType(MemberChangeKindEnum, { name: 'MemberChangeKind' });

@ObjectType({
  description: 'What today’s members of a collective would change in the shares of an issued task.',
})
export class MemberChange {
  @Field(() => ID)
  taskId: string;

  @Field()
  taskCode: string;

  @Field()
  taskTitle: string;

  @Field(() => ID)
  unitId: string;

  @Field()
  unitName: string;

  @Field()
  groupName: string;

  @Field(() => TaskRoleEnum)
  role: TaskRole;

  @Field(() => MemberChangeKindEnum)
  kind: 'joins' | 'leaves';

  @Field(() => Int, { description: 'Reports that the unit has made on the task.' })
  reportCount: number;
}

@InputType()
export class MemberOfTaskInput {
  @Field(() => ID)
  taskId: string;

  @Field(() => ID)
  unitId: string;
}

@InputType()
export class ApplyMemberChangesInput {
  @Field(() => ID)
  planId: string;

  @Field(() => Int)
  planVersion: number;

  @Field(() => [MemberOfTaskInput], {
    description: 'Those that the office confirms; the others stay as they are.',
  })
  changes: MemberOfTaskInput[];
}
