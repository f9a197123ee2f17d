import { Field, ID, InputType, Int } from '@nestjs/graphql';
import type { DifferenceSide } from '#shared/plans/revision/revision-difference.js';
import { DifferenceSideEnum } from './revision.type.js';

@InputType()
export class RevisionChoiceInput {
  @Field()
  differenceId: string;

  @Field(() => DifferenceSideEnum)
  side: DifferenceSide;
}

@InputType({ description: 'What is not named stays as the plan has it; every conflict must be named.' })
export class ApplyRevisionInput {
  @Field(() => ID)
  draftId: string;

  @Field(() => Int)
  draftVersion: number;

  @Field(() => Int)
  planVersion: number;

  @Field(() => [RevisionChoiceInput])
  choices: RevisionChoiceInput[];
}

@InputType()
export class WithdrawPlanInput {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  version: number;

  @Field()
  reason: string;
}
