import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { RoundKind } from '#shared/assessment/round-kind.js';
import type { RoundState } from '#shared/assessment/round.workflow.js';
import type { Part } from '#shared/assessment/rules/rubric-terms.js';
import { IndicatorPartEnum, RoundKindEnum, RoundStateEnum } from '#server/modules/assessment/round.type.js';
import { DecimalText } from '#server/platform/graphql/scalars.js';

@ObjectType({ description: 'An indicator that gets points.' })
export class ScoreHeatmapColumn {
  @Field(() => ID)
  indicatorId: string;

  @Field()
  name: string;

  @Field({ description: 'Of the heading that it stands under; empty where there is none.' })
  groupName: string;

  @Field(() => DecimalText)
  maxPoints: string;

  @Field(() => IndicatorPartEnum)
  part: Part;
}

@ObjectType({ description: 'A unit that took part, with one value a column.' })
export class ScoreHeatmapRow {
  @Field(() => ID)
  unitId: string;

  @Field({ description: 'As it was when the round was published.' })
  unitName: string;

  @Field()
  categoryName: string;

  @Field(() => Int, { nullable: true })
  rank: number | null;

  @Field(() => [DecimalText], {
    nullable: 'items',
    description: 'Null where the indicator does not concern the unit; a deduction is negative.',
  })
  points: (string | null)[];

  @Field(() => DecimalText, {
    description: 'Of lines that no indicator stands behind; with all points it makes the total.',
  })
  otherPoints: string;

  @Field(() => DecimalText)
  total: string;
}

@ObjectType({ description: 'Units × indicators of a round whose result is shown.' })
export class ScoreHeatmap {
  @Field(() => ID)
  roundId: string;

  @Field()
  roundName: string;

  @Field(() => RoundKindEnum)
  kind: RoundKind;

  @Field(() => RoundStateEnum)
  state: RoundState;

  @Field(() => Int)
  year: number;

  @Field(() => Int)
  quarter: number;

  @Field(() => [ScoreHeatmapColumn], { description: 'In tree order.' })
  columns: ScoreHeatmapColumn[];

  @Field(() => [ScoreHeatmapRow], { description: 'In 机构序列.' })
  rows: ScoreHeatmapRow[];
}
