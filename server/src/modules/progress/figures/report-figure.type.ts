import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { CarriedItemKind, CarriedItemState } from '#shared/progress/prefill/carried-item.js';
import { TARGET_STANDINGS, type TargetStanding } from '#shared/progress/figures/target-standing.js';
import { enumOf } from '#server/platform/graphql/enum-of.js';
import { CivilDateText, DecimalText } from '#server/platform/graphql/scalars.js';
import { FigureDispute } from '../disputes/figure-dispute.type.js';
import { CarriedItemKindEnum, CarriedItemStateEnum } from './report-figure.inputs.js';

export const TargetStandingEnum = enumOf(TARGET_STANDINGS);
registerEnumType(TargetStandingEnum, { name: 'TargetStanding' });

@ObjectType()
export class ReportQuarter {
  @Field(() => Int)
  year: number;

  @Field(() => Int)
  quarter: number;
}

@ObjectType({ description: 'A problem or next step of an earlier report, and what has become of it.' })
export class CarriedReportItem {
  @Field(() => CarriedItemKindEnum)
  kind: CarriedItemKind;

  @Field()
  text: string;

  @Field(() => CarriedItemStateEnum)
  state: CarriedItemState;

  @Field(() => ReportQuarter, { description: 'The quarter in whose report it was first written.' })
  since: ReportQuarter;
}

@ObjectType({ description: '签批.' })
export class ReportSignOff {
  @Field()
  name: string;

  @Field(() => CivilDateText)
  on: string;
}

@ObjectType()
export class FigurePart {
  @Field()
  label: string;

  @Field(() => DecimalText)
  value: string;

  @Field(() => ID, { nullable: true, description: 'The member’s report that it was taken over from.' })
  reportId: string | null;
}

@ObjectType({ description: 'One figure of a report: against a target of the task, or a free one.' })
export class ReportFigure {
  @Field(() => ID)
  id: string;

  @Field(() => ID, { nullable: true, description: 'Null for a free figure.' })
  targetId: string | null;

  @Field({ description: 'The target’s words, or the name of a free figure.' })
  label: string;

  @Field(() => DecimalText, { description: 'Of a share, its two sides in per cent.' })
  value: string;

  @Field()
  unit: string;

  @Field(() => DecimalText, { nullable: true })
  numerator: string | null;

  @Field(() => DecimalText, { nullable: true })
  denominator: string | null;

  @Field(() => DecimalText, { nullable: true })
  lastYear: string | null;

  @Field(() => CivilDateText, { nullable: true, description: 'Null: the report’s own.' })
  asOf: string | null;

  @Field(() => [FigurePart])
  parts: FigurePart[];

  @Field(() => DecimalText, {
    nullable: true,
    description: 'Over last year, in per cent; null without last year’s value or where that is zero.',
  })
  growthPercent: string | null;

  @Field(() => DecimalText, { nullable: true, description: 'What the parts add up to.' })
  partsSum: string | null;

  @Field(() => DecimalText, {
    nullable: true,
    description: 'Value minus the sum of the parts; null where they agree.',
  })
  partsDifference: string | null;

  @Field(() => TargetStandingEnum, {
    nullable: true,
    description: 'Against its target, by the value that counts; null for a free figure.',
  })
  standing: TargetStanding | null;

  @Field(() => [FigureDispute], { description: 'Oldest first; all of them stay.' })
  disputes: FigureDispute[];
}

@ObjectType({ description: 'A member’s report that the lead’s report was made of.' })
export class ReportSource {
  @Field(() => ID)
  reportId: string;

  @Field()
  unitName: string;
}
