import { Field, ID, InputType, Int } from '@nestjs/graphql';
import type { RoundStage } from '#shared/assessment/stages/round-stage.js';
import { CivilDateText } from '#server/platform/graphql/scalars.js';
import { RoundStageEnum } from './round-stage.type.js';

@InputType()
export class StageDatesInput {
  @Field(() => RoundStageEnum)
  stage: RoundStage;

  @Field(() => CivilDateText)
  beginsOn: string;

  @Field(() => CivilDateText)
  endsOn: string;
}

@InputType({ description: 'All stages that the round is to have.' })
export class StagePlanInput {
  @Field(() => ID)
  id: string;

  @Field(() => Int, { description: 'Of the round.' })
  version: number;

  @Field(() => [StageDatesInput])
  stages: StageDatesInput[];
}
