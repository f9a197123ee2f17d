import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import {
  FIGURE_DISPUTE_STATES,
  KEPT_VALUES,
  type FigureDisputeState,
  type KeptValue,
} from '#shared/progress/disputes/figure-dispute.workflow.js';
import { enumOf } from '#server/platform/graphql/enum-of.js';
import { DecimalText } from '#server/platform/graphql/scalars.js';
import { VersionedInput } from '#server/platform/graphql/versioned-input.js';

export const FigureDisputeStateEnum = enumOf(FIGURE_DISPUTE_STATES);
registerEnumType(FigureDisputeStateEnum, { name: 'FigureDisputeState' });
export const KeptValueEnum = enumOf(KEPT_VALUES);
registerEnumType(KeptValueEnum, { name: 'KeptValue' });

@ObjectType({
  description: 'Another value held against a reported figure. Both values and both sources stay.',
})
export class FigureDispute {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  version: number;

  /** Whose figure it is: decides who may answer. */
  unitId: string;

  @Field(() => FigureDisputeStateEnum)
  state: FigureDisputeState;

  @Field(() => DecimalText, { description: 'The figure as it was reported when it was disputed.' })
  reportedValue: string;

  @Field(() => DecimalText)
  value: string;

  @Field({ description: 'Where that value comes from.' })
  source: string;

  fileId: string | null;

  @Field()
  createdAt: Date;

  createdBy: string | null;

  @Field(() => String, { nullable: true, description: 'The unit’s words.' })
  answer: string | null;

  @Field(() => Date, { nullable: true })
  answeredAt: Date | null;

  answeredBy: string | null;

  @Field(() => KeptValueEnum, {
    nullable: true,
    description: 'The value that counts by the office’s decision.',
  })
  kept: KeptValue | null;

  @Field(() => String, { nullable: true, description: 'What the decision rests on.' })
  grounds: string | null;

  @Field(() => Date, { nullable: true })
  resolvedAt: Date | null;

  resolvedBy: string | null;
}

@InputType()
export class DisputeFigureInput {
  @Field(() => ID)
  figureId: string;

  @Field(() => DecimalText)
  value: string;

  @Field({ description: 'Where the value comes from.' })
  source: string;

  @Field(() => ID, { nullable: true, description: 'Evidence that the caller has uploaded.' })
  fileId?: string | null;
}

@InputType()
export class AnswerDisputeInput extends VersionedInput {
  @Field({ description: 'Or else the unit insists on its figure, with a reason.' })
  agrees: boolean;

  @Field()
  reason: string;
}

@InputType()
export class ResolveDisputeInput extends VersionedInput {
  @Field(() => KeptValueEnum)
  kept: KeptValue;

  @Field()
  grounds: string;
}
