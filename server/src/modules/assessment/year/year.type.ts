import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import {
  ABSENCE_TERMS,
  YEAR_METHODS,
  type AbsenceTerm,
  type YearMethod,
} from '#shared/assessment/year/year-terms.js';
import { YEAR_STATES, type YearState } from '#shared/assessment/year/year.workflow.js';
import { TIE_STYLES, type TieStyle } from '#shared/assessment/rules/places-of.js';
import { AvailableAction } from '#server/platform/graphql/available-action.js';
import { enumOf } from '#server/platform/graphql/enum-of.js';
import { DecimalText } from '#server/platform/graphql/scalars.js';

export const YearMethodEnum = enumOf(YEAR_METHODS);
export const AbsenceTermEnum = enumOf(ABSENCE_TERMS);
export const YearStateEnum = enumOf(YEAR_STATES);
export const TieStyleEnum = enumOf(TIE_STYLES);
registerEnumType(YearMethodEnum, { name: 'YearMethod' });
registerEnumType(AbsenceTermEnum, { name: 'AbsenceTerm' });
registerEnumType(YearStateEnum, { name: 'YearState' });
registerEnumType(TieStyleEnum, { name: 'TieStyle' });

@ObjectType({ description: 'A published quarterly round of the year.' })
export class YearRoundView {
  @Field(() => ID)
  roundId: string;

  @Field()
  name: string;

  @Field(() => Int)
  quarter: number;

  @Field({ description: 'Of its snapshot.' })
  contentHash: string;

  @Field(() => DecimalText, { description: '1 where all rounds count the same.' })
  weight: string;
}

@ObjectType()
export class YearUnitView {
  @Field(() => ID)
  unitId: string;

  @Field()
  unitName: string;

  @Field(() => ID)
  categoryId: string;

  @Field()
  categoryName: string;

  @Field(() => [DecimalText], {
    nullable: 'items',
    description: 'One a round, in the order of the rounds; null where the unit did not take part.',
  })
  totals: (string | null)[];

  @Field(() => DecimalText, { nullable: true })
  total: string | null;

  @Field(() => Int, { nullable: true, description: 'Inside the category.' })
  rank: number | null;
}

@ObjectType({ description: 'A year from its quarters: as it would be today, or as published.' })
export class YearResult {
  @Field(() => Int)
  year: number;

  @Field(() => Int, { description: '0 before anybody has set the terms.' })
  version: number;

  @Field(() => YearStateEnum)
  state: YearState;

  @Field(() => YearMethodEnum)
  method: YearMethod;

  @Field(() => AbsenceTermEnum)
  absence: AbsenceTerm;

  @Field(() => TieStyleEnum)
  ties: TieStyle;

  @Field(() => [YearRoundView])
  rounds: YearRoundView[];

  @Field(() => [YearUnitView], { description: 'In 机构序列.' })
  units: YearUnitView[];

  @Field(() => Date, { nullable: true })
  publishedAt: Date | null;

  @Field(() => String, { nullable: true, description: 'SHA-256 of the canonical JSON of the snapshot, hex.' })
  contentHash: string | null;

  @Field(() => [AvailableAction])
  availableActions: AvailableAction[];
}
