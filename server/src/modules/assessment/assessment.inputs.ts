import { Field, ID, InputType, Int } from '@nestjs/graphql';
import type { AdjustmentKind } from '#shared/assessment/adjustment.js';
import type { ScoringMethod } from '#shared/assessment/scoring-method.js';
import { DecimalText } from '#server/platform/graphql/scalars.js';
import { AdjustmentKindEnum, ScoringMethodEnum } from './round.type.js';

@InputType()
export class IndicatorInput {
  @Field({ description: 'Any text that tells it from the other nodes of the same input.' })
  key: string;

  @Field(() => String, { nullable: true })
  parentKey?: string | null;

  @Field()
  name: string;

  @Field()
  standard: string;

  @Field(() => ScoringMethodEnum, { nullable: true, description: 'Absent for a heading.' })
  method?: ScoringMethod | null;

  @Field(() => DecimalText)
  maxPoints: string;
}

@InputType()
export class OpenRoundInput {
  @Field({ description: 'Unique in its quarter.' })
  name: string;

  @Field(() => Int)
  year: number;

  @Field(() => Int)
  quarter: number;

  @Field(() => [IndicatorInput])
  indicators: IndicatorInput[];

  @Field(() => [ID], { description: 'Units that do not take part (不参评).' })
  excludedUnitIds: string[];
}

@InputType()
export class ScoreInput {
  @Field(() => ID)
  roundId: string;

  @Field(() => ID)
  indicatorId: string;

  @Field(() => ID)
  unitId: string;

  @Field(() => DecimalText)
  points: string;

  @Field()
  reason: string;

  @Field(() => Int, { description: '0 for a cell that has no score yet.' })
  version: number;
}

@InputType()
export class AdjustmentInput {
  @Field(() => ID)
  roundId: string;

  @Field(() => ID)
  unitId: string;

  @Field(() => AdjustmentKindEnum)
  kind: AdjustmentKind;

  @Field(() => DecimalText, { description: 'Positive for both kinds.' })
  points: string;

  @Field()
  reason: string;

  @Field(() => ID, { nullable: true })
  fileId?: string | null;
}
