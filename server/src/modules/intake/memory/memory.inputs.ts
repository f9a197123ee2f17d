import { Field, ID, InputType, Int } from '@nestjs/graphql';

@InputType()
export class DecideLeadRuleInput {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  version: number;

  @Field({ description: 'Whether the first listed unit leads where the document does not say.' })
  firstListedLeads: boolean;
}
