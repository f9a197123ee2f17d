import { Field, ID, InputType, Int } from '@nestjs/graphql';
import type { AbsenceTerm, YearMethod } from '#shared/assessment/year/year-terms.js';
import type { TieStyle } from '#shared/assessment/rules/places-of.js';
import { DecimalText } from '#server/platform/graphql/scalars.js';
import { AbsenceTermEnum, TieStyleEnum, YearMethodEnum } from './year.type.js';

@InputType()
export class RoundWeightInput {
  @Field(() => ID)
  roundId: string;

  @Field(() => DecimalText)
  weight: string;
}

@InputType()
export class PlanYearInput {
  @Field(() => Int)
  year: number;

  @Field(() => Int, { description: '0 before anybody has set the terms.' })
  version: number;

  @Field(() => YearMethodEnum)
  method: YearMethod;

  @Field(() => AbsenceTermEnum)
  absence: AbsenceTerm;

  @Field(() => TieStyleEnum)
  ties: TieStyle;

  @Field(() => [RoundWeightInput], { description: 'Of a weighted mean; a round without one counts 1.' })
  weights: RoundWeightInput[];
}

@InputType()
export class YearStepInput {
  @Field(() => Int)
  year: number;

  @Field(() => Int)
  version: number;
}

@InputType({ description: 'The quarters as one input among others of an annual round.' })
export class FillFromQuartersInput {
  @Field(() => ID)
  roundId: string;

  @Field(() => ID, { description: 'An indicator with an external value.' })
  indicatorId: string;

  @Field({ description: 'Stands beside each value.' })
  reason: string;
}
