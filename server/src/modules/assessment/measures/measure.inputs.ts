import { Field, ID, InputType, Int } from '@nestjs/graphql';
import type { MeasureBasis, MeasureKind } from '#shared/assessment/measures/measure.js';
import { CivilDateText, DecimalText } from '#server/platform/graphql/scalars.js';
import { MeasureBasisEnum, MeasureKindEnum } from './measure.type.js';

@InputType()
export class DecideMeasureInput {
  @Field(() => ID)
  unitId: string;

  @Field(() => Int)
  year: number;

  @Field(() => MeasureKindEnum)
  kind: MeasureKind;

  @Field(() => MeasureBasisEnum)
  basis: MeasureBasis;

  @Field(() => ID, { nullable: true, description: 'A published round, where that is the basis.' })
  roundId?: string | null;

  @Field(() => ID, { nullable: true, description: 'A finding about the unit, where that is the basis.' })
  findingId?: string | null;

  @Field()
  reason: string;

  @Field()
  effect: string;

  @Field(() => CivilDateText)
  effectFrom: string;

  @Field(() => CivilDateText, { nullable: true })
  effectUntil?: string | null;

  @Field(() => ID, { nullable: true })
  fileId?: string | null;
}

@InputType()
export class LiftMeasureInput {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  version: number;

  @Field()
  reason: string;
}

@InputType({ description: 'Absent values do not narrow.' })
export class MeasureFilter {
  @Field(() => Int, { nullable: true })
  year?: number | null;

  @Field(() => ID, { nullable: true })
  unitId?: string | null;

  @Field(() => [MeasureKindEnum], { nullable: true })
  kinds?: MeasureKind[] | null;
}

@InputType()
export class OutsideAssessmentInput {
  @Field(() => Int)
  year: number;

  @Field()
  name: string;

  @Field(() => DecimalText)
  fullPoints: string;

  @Field(() => DecimalText, {
    description: 'Share of the full points that the result decides, such as 0.05.',
  })
  weight: string;
}

@InputType()
export class HandOverInput {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  version: number;

  @Field(() => ID, { description: 'A published round.' })
  roundId: string;

  @Field()
  recipient: string;
}
