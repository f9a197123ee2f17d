import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { ADJUSTMENT_KINDS } from '#shared/assessment/adjustment.js';
import { ROUND_STATES, type RoundState } from '#shared/assessment/round.workflow.js';
import { SCORING_METHODS, type ScoringMethod } from '#shared/assessment/scoring-method.js';
import { AvailableAction } from '#server/platform/graphql/available-action.js';
import { enumOf } from '#server/platform/graphql/enum-of.js';
import { DecimalText } from '#server/platform/graphql/scalars.js';

export const RoundStateEnum = enumOf(ROUND_STATES);
export const ScoringMethodEnum = enumOf(SCORING_METHODS);
export const AdjustmentKindEnum = enumOf(ADJUSTMENT_KINDS);
registerEnumType(RoundStateEnum, { name: 'RoundState' });
registerEnumType(ScoringMethodEnum, { name: 'ScoringMethod' });
registerEnumType(AdjustmentKindEnum, { name: 'AdjustmentKind' });

@ObjectType({ description: 'A node of a round’s indicator tree.' })
export class Indicator {
  @Field(() => ID)
  id: string;

  @Field(() => ID, { nullable: true })
  parentId: string | null;

  @Field()
  name: string;

  @Field({ description: '评分标准, in the words that units read.' })
  standard: string;

  @Field(() => ScoringMethodEnum, { nullable: true, description: 'Null for a heading.' })
  method: ScoringMethod | null;

  @Field(() => DecimalText)
  maxPoints: string;

  @Field(() => Int)
  sortOrder: number;
}

@ObjectType({ description: 'One quarter’s inspection: scored, then published once.' })
export class AssessmentRound {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  version: number;

  @Field()
  name: string;

  @Field(() => Int)
  year: number;

  @Field(() => Int)
  quarter: number;

  @Field(() => RoundStateEnum)
  state: RoundState;

  @Field(() => Date, { nullable: true })
  publishedAt: Date | null;

  @Field(() => String, { nullable: true })
  publishedByName: string | null;

  @Field(() => [Indicator], { description: 'In tree order.' })
  indicators: Indicator[];

  @Field(() => Int, { description: 'Units that take part.' })
  unitCount: number;

  @Field(() => Int, { description: 'Manual cells of participating units that nobody has scored yet.' })
  missingScores: number;

  @Field(() => [AvailableAction])
  availableActions: AvailableAction[];
}
