import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import {
  ESCALATION_ENDINGS,
  type EscalationEnding,
  type EscalationTarget,
} from '#shared/progress/lights/escalation-ladder.js';
import { enumOf } from '#server/platform/graphql/enum-of.js';
import { CivilDateText } from '#server/platform/graphql/scalars.js';
import { EscalationTargetEnum } from '../lights/light-policy.types.js';

export const EscalationEndingEnum = enumOf(ESCALATION_ENDINGS);
registerEnumType(EscalationEndingEnum, { name: 'EscalationEnding' });

@ObjectType({ description: 'A step of the ladder that a share has reached.' })
export class Escalation {
  @Field(() => ID)
  id: string;

  taskId: string;

  @Field(() => ID)
  assignmentId: string;

  @Field()
  unitName: string;

  @Field(() => Int, { description: 'From 1.' })
  step: number;

  @Field({ description: 'As it was called then.' })
  name: string;

  @Field(() => [EscalationTargetEnum])
  tells: EscalationTarget[];

  @Field(() => CivilDateText, { description: 'The deadline that was passed.' })
  dueOn: string;

  @Field(() => CivilDateText)
  raisedOn: string;

  @Field(() => CivilDateText, {
    nullable: true,
    description: 'The day on which it was found off the ladder.',
  })
  closedOn: string | null;

  @Field(() => EscalationEndingEnum, { nullable: true })
  ending: EscalationEnding | null;
}

@ObjectType({ description: 'A share on the ladder, at the highest step that it has reached.' })
export class EscalatedShare {
  @Field(() => ID)
  assignmentId: string;

  @Field(() => ID)
  taskId: string;

  @Field()
  taskCode: string;

  @Field()
  taskTitle: string;

  @Field()
  unitName: string;

  @Field(() => Int)
  step: number;

  @Field()
  name: string;

  @Field(() => CivilDateText)
  dueOn: string;

  @Field(() => Int)
  daysOverdue: number;

  @Field(() => CivilDateText)
  raisedOn: string;
}

@ObjectType()
export class EscalationStepCount {
  @Field(() => Int)
  step: number;

  @Field()
  name: string;

  @Field(() => Int)
  count: number;
}

@ObjectType({ description: 'Highest step first, then longest overdue.' })
export class EscalatedPage {
  @Field(() => Int)
  total: number;

  @Field(() => [EscalatedShare])
  rows: EscalatedShare[];

  @Field(() => [EscalationStepCount], {
    description: 'Over all steps; each count is the list that it opens.',
  })
  steps: EscalationStepCount[];
}
