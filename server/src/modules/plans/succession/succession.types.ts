import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { UNIT_CHANGE_KINDS, type UnitEnd } from '#shared/organisation/unit-change.js';
import { SUCCESSION_WAYS, type SuccessionWay } from '#shared/plans/succeed-assignments.js';
import type { TaskRole } from '#shared/plans/task-role.js';
import { enumOf } from '#server/platform/graphql/enum-of.js';
import { CivilDateText, DecimalText } from '#server/platform/graphql/scalars.js';
import { TaskRoleEnum } from '../task-role.enum.js';

export const UnitEndEnum = enumOf(UNIT_CHANGE_KINDS.filter((kind) => kind !== 'renamed'));
registerEnumType(UnitEndEnum, { name: 'UnitEnd' });
export const SuccessionWayEnum = enumOf(SUCCESSION_WAYS);
registerEnumType(SuccessionWayEnum, { name: 'SuccessionWay' });

@InputType({ description: 'For a split: who takes over this share, where it is not the first successor.' })
export class ShareSuccessorInput {
  @Field(() => ID)
  assignmentId: string;

  @Field(() => ID)
  unitId: string;
}

@InputType({ description: '并入、分设、撤销 of a unit from a day on.' })
export class EndUnitInput {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  version: number;

  @Field(() => UnitEndEnum)
  kind: UnitEnd;

  @Field(() => CivilDateText)
  effectiveOn: string;

  @Field(() => [ID])
  successorIds: string[];

  @Field(() => [ShareSuccessorInput], { nullable: true })
  choices?: ShareSuccessorInput[] | null;

  @Field({ description: 'The document that says so; may be empty.' })
  basis: string;
}

@ObjectType({ description: 'What becomes of one open share.' })
export class ShareSuccessionPreview {
  @Field(() => ID)
  assignmentId: string;

  @Field(() => ID)
  taskId: string;

  @Field()
  taskCode: string;

  @Field()
  taskTitle: string;

  @Field(() => TaskRoleEnum)
  role: TaskRole;

  @Field(() => DecimalText)
  percent: string;

  @Field(() => SuccessionWayEnum)
  way: SuccessionWay;

  @Field(() => ID, { nullable: true })
  successorId: string | null;

  @Field(() => Int, { description: 'Reports that stay readable with the old unit.' })
  reportCount: number;
}

@ObjectType({
  description: 'An account of the unit: it stays as it is, whoever keeps accounts decides on it.',
})
export class AccountOfUnit {
  @Field()
  displayName: string;

  @Field()
  loginName: string;
}

@ObjectType({ description: 'What ending the unit would do now.' })
export class UnitEndPreview {
  @Field(() => [ShareSuccessionPreview])
  shares: ShareSuccessionPreview[];

  @Field(() => [String], { description: 'Collectives that the unit leaves and a single successor joins.' })
  groupNames: string[];

  @Field(() => [AccountOfUnit])
  accounts: AccountOfUnit[];

  @Field(() => String, { nullable: true, description: 'Key of the refusal, where it cannot be done.' })
  refusal: string | null;
}
