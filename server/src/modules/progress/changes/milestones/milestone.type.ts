import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { MILESTONE_KINDS, type MilestoneKind } from '#shared/progress/changes/plan-milestone.js';
import { enumOf } from '#server/platform/graphql/enum-of.js';
import { CivilDateText } from '#server/platform/graphql/scalars.js';

export const MilestoneKindEnum = enumOf(MILESTONE_KINDS);
registerEnumType(MilestoneKindEnum, { name: 'MilestoneKind' });

@ObjectType({ description: '备案、自评、总结、验收、调度: a step of a plan as a whole.' })
export class PlanMilestone {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  version: number;

  @Field(() => MilestoneKindEnum)
  kind: MilestoneKind;

  @Field()
  title: string;

  @Field(() => CivilDateText, { nullable: true })
  dueOn: string | null;

  @Field(() => CivilDateText, { nullable: true })
  doneOn: string | null;

  @Field({ description: '回执编号' })
  receipt: string;

  @Field()
  participants: string;

  @Field({ description: 'What was dealt with.' })
  matters: string;

  fileIds: string[];
}

@InputType()
export class AddMilestoneInput {
  @Field(() => ID)
  planId: string;

  @Field(() => MilestoneKindEnum)
  kind: MilestoneKind;

  @Field()
  title: string;

  @Field(() => CivilDateText, { nullable: true })
  dueOn?: string | null;
}

@InputType({ description: 'That a milestone was reached, with what its kind asks for.' })
export class RecordMilestoneInput {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  version: number;

  @Field(() => CivilDateText)
  doneOn: string;

  @Field()
  receipt: string;

  @Field()
  participants: string;

  @Field()
  matters: string;

  @Field(() => [ID])
  fileIds: string[];
}
