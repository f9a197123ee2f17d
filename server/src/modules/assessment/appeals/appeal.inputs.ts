import { Field, ID, InputType, Int } from '@nestjs/graphql';
import type { RuleInput } from '#shared/assessment/rules/rule-input.js';
import { DecimalText } from '#server/platform/graphql/scalars.js';
import { RuleInputValue } from '../rule-scalars.js';

@InputType({ description: 'A line of the own scorecard.' })
export class AppealTargetInput {
  @Field({ description: '`indicator` or `adjustment`.' })
  kind: string;

  @Field(() => ID)
  id: string;
}

@InputType()
export class AppealInput {
  @Field(() => ID)
  roundId: string;

  @Field(() => AppealTargetInput)
  target: AppealTargetInput;

  @Field()
  reason: string;

  @Field(() => [ID], { defaultValue: [] })
  fileIds: string[];
}

@InputType()
export class CorrectedEntryInput {
  @Field(() => ID, { nullable: true })
  assessorId: string | null;

  @Field(() => RuleInputValue, { nullable: true, description: 'Null: does not concern the unit.' })
  input: RuleInput | null;

  @Field()
  reason: string;
}

@InputType()
export class CorrectionInput {
  @Field({
    description:
      '`entries`; `points` of a bonus or deduction; `facts`: those of an automatic line are read again.',
  })
  kind: string;

  @Field(() => [CorrectedEntryInput], { nullable: true })
  entries?: CorrectedEntryInput[] | null;

  @Field(() => DecimalText, { nullable: true, description: 'Null strikes the bonus or deduction.' })
  points?: string | null;
}

@InputType()
export class AppealDecisionInput {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  version: number;

  @Field()
  answer: string;

  @Field(() => CorrectionInput, { nullable: true, description: 'Null: the appeal is rejected.' })
  correction: CorrectionInput | null;
}
