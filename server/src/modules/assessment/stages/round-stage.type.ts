import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { ROUND_STAGES, type RoundStage } from '#shared/assessment/stages/round-stage.js';
import { STAGE_STANDINGS, type StageStanding } from '#shared/assessment/stages/stage-standing.js';
import { enumOf } from '#server/platform/graphql/enum-of.js';
import { CivilDateText } from '#server/platform/graphql/scalars.js';

export const RoundStageEnum = enumOf(ROUND_STAGES);
export const StageStandingEnum = enumOf(STAGE_STANDINGS);
registerEnumType(RoundStageEnum, { name: 'RoundStage' });
registerEnumType(StageStandingEnum, { name: 'StageStanding' });

@ObjectType('RoundStageDates', {
  description: 'A stage of a round with its days, and where it stands today.',
})
export class RoundStageView {
  @Field(() => RoundStageEnum)
  stage: RoundStage;

  @Field(() => CivilDateText)
  beginsOn: string;

  @Field(() => CivilDateText)
  endsOn: string;

  @Field(() => StageStandingEnum)
  standing: StageStanding;

  @Field(() => Int, { description: 'What it waits for: units, scores or appeals.' })
  outstanding: number;
}
