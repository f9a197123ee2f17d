import { Field, ID, InputType, Int } from '@nestjs/graphql';
import type { AdjustmentKind } from '#shared/assessment/adjustment.js';
import type { Combination } from '#shared/assessment/rules/combine-assessors.js';
import type { VetoEffect } from '#shared/assessment/rules/grade.js';
import type { RoundKind } from '#shared/assessment/round-kind.js';
import type { RoundRubric } from '#shared/assessment/round-record.js';
import type { RuleInput } from '#shared/assessment/rules/rule-input.js';
import type { ScoringRule } from '#shared/assessment/rules/scoring-rule.js';
import type { Part } from '#shared/assessment/rules/rubric-terms.js';
import { DecimalText } from '#server/platform/graphql/scalars.js';
import { RubricValue, RuleInputValue, ScoringRuleValue } from './rule-scalars.js';
import {
  AdjustmentKindEnum,
  CombinationEnum,
  IndicatorPartEnum,
  RoundKindEnum,
  VetoEffectEnum,
} from './round.type.js';

@InputType({ description: 'Units by name come beside whole categories.' })
export class IndicatorAudienceInput {
  @Field(() => [ID])
  categoryIds: string[];

  @Field(() => [ID])
  unitIds: string[];
}

@InputType({ description: 'An account that assesses, with its weight.' })
export class AssessorInput {
  @Field(() => ID)
  id: string;

  @Field(() => DecimalText)
  weight: string;
}

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

  @Field({ defaultValue: '', description: 'As printed in the rubric.' })
  number: string;

  @Field(() => ScoringRuleValue, { nullable: true, description: 'Absent for a heading.' })
  rule?: ScoringRule | null;

  @Field(() => IndicatorPartEnum, { defaultValue: 'base' })
  part: Part;

  @Field(() => IndicatorAudienceInput, { nullable: true, description: 'Absent: everybody of the round.' })
  appliesTo?: IndicatorAudienceInput | null;

  @Field(() => [AssessorInput], { defaultValue: [], description: 'Nobody: whoever may score the round.' })
  assessors: AssessorInput[];

  @Field(() => CombinationEnum, { defaultValue: 'mean' })
  combination: Combination;

  @Field(() => DecimalText)
  maxPoints: string;
}

@InputType()
export class OpenRoundInput {
  @Field({ description: 'Unique in its quarter.' })
  name: string;

  @Field(() => RoundKindEnum, { defaultValue: 'quarterly' })
  kind: RoundKind;

  @Field(() => Int)
  year: number;

  @Field(() => Int)
  quarter: number;

  @Field(() => RubricValue)
  rubric: RoundRubric;

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

  @Field(() => ID, { nullable: true, description: 'Absent where the indicator names no assessor.' })
  assessorId?: string | null;

  @Field(() => RuleInputValue, { nullable: true, description: 'Null: does not concern the unit.' })
  input: RuleInput | null;

  @Field()
  reason: string;

  @Field(() => [ID], {
    nullable: true,
    description: 'What it is based on; absent: the files stay as they are.',
  })
  fileIds?: string[] | null;

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

@InputType()
export class VetoInput {
  @Field(() => ID)
  roundId: string;

  @Field(() => ID)
  unitId: string;

  @Field(() => VetoEffectEnum)
  effect: VetoEffect;

  @Field()
  reason: string;

  @Field(() => ID, { nullable: true })
  fileId?: string | null;
}

@InputType({ description: 'A row as the officer saw it, and why it is sent back.' })
export class SendBackInput {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  version: number;

  @Field()
  reason: string;
}
