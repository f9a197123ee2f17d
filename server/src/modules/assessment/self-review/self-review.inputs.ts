import { Field, ID, InputType, Int } from '@nestjs/graphql';
import type { RuleInput } from '#shared/assessment/rules/rule-input.js';
import { RuleInputValue } from '../rule-scalars.js';

@InputType()
export class SelfScoreInput {
  @Field(() => ID)
  roundId: string;

  @Field(() => ID)
  indicatorId: string;

  @Field(() => RuleInputValue, { nullable: true, description: 'Null: does not concern the unit.' })
  input: RuleInput | null;

  @Field()
  reason: string;

  @Field(() => [ID], { defaultValue: [] })
  fileIds: string[];

  @Field(() => Int, { description: '0 before the first entry.' })
  version: number;
}
