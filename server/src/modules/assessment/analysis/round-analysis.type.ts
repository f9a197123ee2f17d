import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { ASSESSOR_VERDICTS, type AssessorVerdict } from '#shared/assessment/analysis/assessor-habits.js';
import { SPREAD_VERDICTS, type SpreadVerdict } from '#shared/assessment/analysis/spread.js';
import { enumOf } from '#server/platform/graphql/enum-of.js';
import { DecimalText } from '#server/platform/graphql/scalars.js';

const SpreadVerdictEnum = enumOf(SPREAD_VERDICTS);
const AssessorVerdictEnum = enumOf(ASSESSOR_VERDICTS);
const StabilityKindEnum = enumOf(['weight', 'assessor'] as const);
registerEnumType(SpreadVerdictEnum, { name: 'SpreadVerdict' });
registerEnumType(AssessorVerdictEnum, { name: 'AssessorVerdict' });
registerEnumType(StabilityKindEnum, { name: 'StabilityKind' });

@ObjectType({ description: '区分度 of one list of points; statistics rounded to two decimals.' })
export class Spread {
  @Field(() => Int)
  count: number;

  @Field(() => DecimalText)
  lowest: string;

  @Field(() => DecimalText)
  highest: string;

  @Field(() => DecimalText)
  mean: string;

  @Field(() => DecimalText, { description: '√(Σ(x − mean)² ÷ n)' })
  deviation: string;

  @Field(() => Int)
  distinct: number;

  @Field(() => Int, { description: 'Units whose value another unit has too.' })
  tied: number;

  @Field(() => Int)
  atFull: number;

  @Field(() => SpreadVerdictEnum)
  verdict: SpreadVerdict;
}

@ObjectType()
export class IndicatorSpread {
  @Field(() => ID)
  indicatorId: string;

  @Field()
  number: string;

  @Field()
  name: string;

  @Field(() => DecimalText)
  maxPoints: string;

  @Field(() => Spread, { nullable: true, description: 'Null where nobody has points yet.' })
  spread: Spread | null;
}

@ObjectType({ description: 'Of the totals inside one 考核分组.' })
export class CategorySpread {
  @Field(() => ID)
  categoryId: string;

  @Field()
  categoryName: string;

  @Field(() => Spread, { nullable: true })
  spread: Spread | null;
}

@ObjectType()
export class RankMove {
  @Field(() => ID)
  unitId: string;

  @Field()
  unitName: string;

  @Field(() => Int)
  from: number;

  @Field(() => Int)
  to: number;
}

@ObjectType({ description: 'One small change of the rubric or the jury, and what it did to the order.' })
export class StabilityCase {
  @Field(() => StabilityKindEnum)
  kind: 'weight' | 'assessor';

  @Field(() => ID)
  subjectId: string;

  @Field({ description: 'Name of the indicator or of the assessor.' })
  subjectName: string;

  @Field(() => Int, { description: 'Per cent of the weight; 0 for an assessor left out.' })
  change: number;

  @Field(() => DecimalText, { description: 'Pairs of units whose relation is kept, in per cent.' })
  keptPercent: string;

  @Field(() => Int, { description: 'Units that change place.' })
  movedUnits: number;

  @Field(() => [RankMove], { description: 'The five farthest.' })
  moves: readonly RankMove[];
}

@ObjectType({ description: 'Where a unit may come to stand under any of the changes.' })
export class RankRange {
  @Field(() => ID)
  unitId: string;

  @Field()
  unitName: string;

  @Field()
  categoryName: string;

  @Field(() => Int)
  rank: number;

  @Field(() => Int)
  best: number;

  @Field(() => Int)
  worst: number;
}

@ObjectType({
  description: 'How one assessor scored beside the others of the same cells, in per cent of the full points.',
})
export class AssessorHabit {
  @Field(() => ID)
  assessorId: string;

  @Field()
  name: string;

  @Field(() => Int)
  cells: number;

  @Field(() => DecimalText, { description: 'Mean of own − mean of the others.' })
  meanDifference: string;

  @Field(() => DecimalText, { description: 'The same without signs.' })
  meanDistance: string;

  @Field(() => Int, { description: 'Cells above the highest of the others.' })
  above: number;

  @Field(() => Int, { description: 'Cells below the lowest of the others.' })
  below: number;

  @Field(() => AssessorVerdictEnum)
  verdict: AssessorVerdict;
}

@ObjectType()
export class WidestGap {
  @Field(() => ID)
  indicatorId: string;

  @Field()
  name: string;

  @Field(() => DecimalText)
  difference: string;
}

@ObjectType({ description: '自评 beside 初评 of one unit, over the indicators that have both.' })
export class SelfComparison {
  @Field(() => ID)
  unitId: string;

  @Field()
  unitName: string;

  @Field()
  categoryName: string;

  @Field(() => Int)
  compared: number;

  @Field(() => DecimalText)
  selfPoints: string;

  @Field(() => DecimalText)
  assessedPoints: string;

  @Field(() => DecimalText, { description: '自评 − 初评.' })
  difference: string;

  @Field(() => WidestGap, { nullable: true })
  widest: WidestGap | null;
}

@ObjectType({ description: 'What an office looks at before it publishes; reading it changes nothing.' })
export class RoundAnalysis {
  @Field(() => ID)
  roundId: string;

  @Field()
  roundName: string;

  @Field(() => Int, { description: 'Scores that are missing; the figures cover what there is.' })
  missing: number;

  @Field(() => [IndicatorSpread], { description: 'In tree order.' })
  indicators: readonly IndicatorSpread[];

  @Field(() => [CategorySpread])
  categories: readonly CategorySpread[];

  @Field(() => [StabilityCase], { description: 'Weights in tree order, then assessors left out.' })
  stability: readonly StabilityCase[];

  @Field(() => [RankRange], { description: 'Participating units in 机构序列.' })
  ranges: readonly RankRange[];

  @Field(() => [AssessorHabit], { description: 'Of cells with several assessors.' })
  assessors: readonly AssessorHabit[];

  @Field(() => [SelfComparison], { description: 'Widest difference first; empty without 自评.' })
  selfComparisons: readonly SelfComparison[];
}

@InputType()
export class TriedWeightInput {
  @Field(() => ID)
  indicatorId: string;

  @Field(() => DecimalText)
  maxPoints: string;
}

@ObjectType({ description: 'A unit as it stands, and as it would stand with the tried weights.' })
export class WhatIfRow {
  @Field(() => ID)
  unitId: string;

  @Field()
  unitName: string;

  @Field(() => ID)
  categoryId: string;

  @Field()
  categoryName: string;

  @Field(() => DecimalText)
  total: string;

  @Field(() => Int, { nullable: true })
  rank: number | null;

  @Field(() => DecimalText)
  triedTotal: string;

  @Field(() => Int, { nullable: true })
  triedRank: number | null;
}
