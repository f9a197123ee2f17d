import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { RoundKind } from '#shared/assessment/round-kind.js';
import type { RoundState } from '#shared/assessment/round.workflow.js';
import type { RuleInput } from '#shared/assessment/rules/rule-input.js';
import { AvailableAction } from '#server/platform/graphql/available-action.js';
import { CivilDateText, DecimalText } from '#server/platform/graphql/scalars.js';
import { StoredFile } from '#server/modules/files/stored-file.type.js';
import { RuleInputValue } from '../rule-scalars.js';
import { Indicator, RoundKindEnum, RoundStateEnum } from '../round.type.js';
import { RoundStageView } from '../stages/round-stage.type.js';

@ObjectType({ description: 'A round in which the own unit takes part, in whatever state.' })
export class UnitRound {
  @Field(() => ID)
  id: string;

  @Field()
  name: string;

  @Field(() => RoundKindEnum)
  kind: RoundKind;

  @Field(() => Int)
  year: number;

  @Field(() => Int)
  quarter: number;

  @Field(() => RoundStateEnum)
  state: RoundState;

  @Field(() => [RoundStageView], { description: 'Late is what the own unit owes, or the office.' })
  stages: RoundStageView[];

  @Field(() => CivilDateText, { nullable: true, description: 'Last day of appeals.' })
  appealsUntil: string | null;

  @Field(() => Int, { description: 'Indicators for which the unit is asked for its 自评.' })
  selfReviewAsked: number;

  @Field(() => Int)
  selfReviewEntered: number;

  @Field(() => Int, { description: 'Own appeals that are not settled.' })
  openAppeals: number;
}

@ObjectType({ description: '自评 for one indicator. It never counts.' })
export class SelfScore {
  @Field(() => ID)
  unitId: string;

  @Field(() => ID)
  indicatorId: string;

  @Field(() => RuleInputValue, {
    nullable: true,
    description: 'Null: does not concern the unit, as it says.',
  })
  input: RuleInput | null;

  @Field(() => DecimalText, { nullable: true, description: 'What the rule would make of it.' })
  points: string | null;

  @Field()
  reason: string;

  @Field(() => [StoredFile])
  files: readonly StoredFile[];

  @Field(() => Int)
  version: number;
}

@ObjectType({ description: 'The own unit’s 自评 of one round.' })
export class SelfReview {
  @Field(() => UnitRound)
  round: UnitRound;

  @Field(() => [Indicator], { description: 'Headings and leaves that concern the unit, in tree order.' })
  indicators: Indicator[];

  @Field(() => [SelfScore])
  scores: SelfScore[];

  @Field(() => [AvailableAction])
  availableActions: AvailableAction[];
}
