import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { ADJUSTMENT_KINDS } from '#shared/assessment/adjustment.js';
import { ROUND_KINDS, type RoundKind } from '#shared/assessment/round-kind.js';
import { ROUND_STATES, type RoundState } from '#shared/assessment/round.workflow.js';
import type { RoundRubric } from '#shared/assessment/round-record.js';
import { COMBINATIONS, type Combination } from '#shared/assessment/rules/combine-assessors.js';
import { VETO_EFFECTS } from '#shared/assessment/rules/grade.js';
import { PARTS, type Part } from '#shared/assessment/rules/rubric-terms.js';
import type { ScoringRule } from '#shared/assessment/rules/scoring-rule.js';
import { AvailableAction } from '#server/platform/graphql/available-action.js';
import { enumOf } from '#server/platform/graphql/enum-of.js';
import { RubricValue, ScoringRuleValue } from './rule-scalars.js';
import { CivilDateText, DecimalText } from '#server/platform/graphql/scalars.js';
import { RoundStageView } from './stages/round-stage.type.js';

export const RoundStateEnum = enumOf(ROUND_STATES);
export const RoundKindEnum = enumOf(ROUND_KINDS);
export const IndicatorPartEnum = enumOf(PARTS);
export const VetoEffectEnum = enumOf(VETO_EFFECTS);
export const CombinationEnum = enumOf(COMBINATIONS);
export const AdjustmentKindEnum = enumOf(ADJUSTMENT_KINDS);
registerEnumType(RoundStateEnum, { name: 'RoundState' });
registerEnumType(RoundKindEnum, { name: 'RoundKind' });
registerEnumType(IndicatorPartEnum, { name: 'IndicatorPart' });
registerEnumType(VetoEffectEnum, { name: 'VetoEffect' });
registerEnumType(CombinationEnum, { name: 'AssessorCombination' });
registerEnumType(AdjustmentKindEnum, { name: 'AdjustmentKind' });

@ObjectType({ description: 'Units by name come beside whole categories.' })
export class IndicatorAudience {
  @Field(() => [ID])
  categoryIds: readonly string[];

  @Field(() => [ID])
  unitIds: readonly string[];
}

@ObjectType({ description: 'An account that assesses, with its weight.' })
export class IndicatorAssessor {
  @Field(() => ID)
  id: string;

  @Field(() => DecimalText)
  weight: string;
}

@ObjectType({ description: 'A node of a round’s indicator tree.' })
export class Indicator {
  @Field(() => ID)
  id: string;

  @Field(() => ID, { nullable: true })
  parentId: string | null;

  @Field({ description: 'As printed in the rubric.' })
  number: string;

  @Field()
  name: string;

  @Field({ description: '评分标准, in the words that units read.' })
  standard: string;

  @Field(() => ScoringRuleValue, { nullable: true, description: 'How it is scored; null for a heading.' })
  rule: ScoringRule | null;

  @Field(() => DecimalText)
  maxPoints: string;

  @Field(() => IndicatorPartEnum)
  part: Part;

  @Field(() => IndicatorAudience, { nullable: true, description: 'Null: everybody of the round.' })
  appliesTo: IndicatorAudience | null;

  @Field(() => [IndicatorAssessor])
  assessors: readonly IndicatorAssessor[];

  @Field(() => CombinationEnum)
  combination: Combination;

  @Field(() => Int)
  sortOrder: number;
}

@ObjectType({
  description: 'One inspection of a quarter, half-year or year: scored, proposed, announced, published.',
})
export class AssessmentRound {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  version: number;

  @Field()
  name: string;

  @Field(() => RoundKindEnum)
  kind: RoundKind;

  @Field(() => Int)
  year: number;

  @Field(() => Int)
  quarter: number;

  @Field(() => CivilDateText, { description: 'The period ends with the last day of the quarter.' })
  periodBeginsOn: string;

  @Field(() => RoundStateEnum)
  state: RoundState;

  @Field(() => [RoundStageView], {
    description: 'In their order; those that the round leaves out are not here.',
  })
  stages: RoundStageView[];

  @Field(() => Date, { nullable: true })
  proposedAt: Date | null;

  @Field(() => String, { nullable: true })
  proposedByName: string | null;

  @Field(() => String, { nullable: true, description: 'Why the last proposal was sent back.' })
  sendBackReason: string | null;

  @Field(() => Date, { nullable: true, description: '公示; null where it was published without.' })
  announcedAt: Date | null;

  @Field(() => String, { nullable: true })
  announcedByName: string | null;

  @Field(() => CivilDateText, { nullable: true, description: 'Last day of appeals.' })
  appealsUntil: string | null;

  @Field(() => Int, { description: 'Appeals that are not settled.' })
  openAppeals: number;

  @Field(() => Int, {
    nullable: true,
    description: 'Of the newest result: 1, and one more for each correction.',
  })
  ordinal: number | null;

  @Field(() => Date, { nullable: true })
  publishedAt: Date | null;

  @Field(() => String, { nullable: true })
  publishedByName: string | null;

  @Field(() => RubricValue)
  rubric: RoundRubric;

  @Field(() => [Indicator], { description: 'In tree order.' })
  indicators: Indicator[];

  @Field(() => Int, { description: 'Units that take part.' })
  unitCount: number;

  @Field(() => Int, { description: 'Entries that are still awaited: the sum of those of the sheet’s rows.' })
  missingScores: number;

  @Field(() => [AvailableAction])
  availableActions: AvailableAction[];
}
