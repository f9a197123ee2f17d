import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import {
  MEASURE_BASES,
  MEASURE_KINDS,
  type MeasureBasis,
  type MeasureKind,
} from '#shared/assessment/measures/measure.js';
import { SUGGESTION_RULES, type SuggestionRule } from '#shared/assessment/measures/suggest-measures.js';
import { enumOf } from '#server/platform/graphql/enum-of.js';
import { CivilDateText } from '#server/platform/graphql/scalars.js';
import { StoredFile } from '#server/modules/files/stored-file.type.js';

export const MeasureKindEnum = enumOf(MEASURE_KINDS);
export const MeasureBasisEnum = enumOf(MEASURE_BASES);
export const SuggestionRuleEnum = enumOf(SUGGESTION_RULES);
registerEnumType(MeasureKindEnum, { name: 'MeasureKind' });
registerEnumType(MeasureBasisEnum, { name: 'MeasureBasis' });
registerEnumType(SuggestionRuleEnum, { name: 'SuggestionRule' });

@ObjectType({ description: '通报批评、约谈、取消评优资格、通报表扬、加分' })
export class Measure {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  version: number;

  @Field(() => ID)
  unitId: string;

  @Field()
  unitName: string;

  @Field(() => Int)
  year: number;

  @Field(() => MeasureKindEnum)
  kind: MeasureKind;

  @Field(() => MeasureBasisEnum)
  basis: MeasureBasis;

  @Field(() => ID, { nullable: true })
  roundId: string | null;

  @Field(() => String, { nullable: true })
  roundName: string | null;

  @Field(() => ID, { nullable: true })
  findingId: string | null;

  @Field(() => String, { nullable: true })
  findingTitle: string | null;

  @Field()
  reason: string;

  @Field()
  effect: string;

  @Field(() => CivilDateText)
  decidedOn: string;

  @Field(() => String, { nullable: true })
  decidedByName: string | null;

  @Field(() => CivilDateText)
  effectFrom: string;

  @Field(() => CivilDateText, { nullable: true, description: 'Null: without end.' })
  effectUntil: string | null;

  @Field(() => CivilDateText, { nullable: true })
  liftedOn: string | null;

  @Field()
  liftedReason: string;

  @Field({ description: 'On the day of asking.' })
  inForce: boolean;

  @Field(() => StoredFile, { nullable: true })
  file: StoredFile | null;
}

@ObjectType()
export class MeasurePage {
  @Field(() => Int)
  total: number;

  @Field(() => [Measure])
  rows: Measure[];
}

@ObjectType({ description: 'What the rules say might follow; a person decides.' })
export class MeasureSuggestion {
  @Field(() => ID)
  unitId: string;

  @Field()
  unitName: string;

  @Field(() => SuggestionRuleEnum)
  rule: SuggestionRule;

  @Field(() => MeasureKindEnum)
  kind: MeasureKind;

  @Field(() => ID)
  roundId: string;

  @Field()
  roundName: string;
}
