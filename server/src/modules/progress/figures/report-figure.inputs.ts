import { Field, ID, InputType, Int, registerEnumType } from '@nestjs/graphql';
import {
  CARRIED_ITEM_KINDS,
  CARRIED_ITEM_STATES,
  type CarriedItemKind,
  type CarriedItemState,
} from '#shared/progress/prefill/carried-item.js';
import { enumOf } from '#server/platform/graphql/enum-of.js';
import { CivilDateText, DecimalText } from '#server/platform/graphql/scalars.js';

export const CarriedItemKindEnum = enumOf(CARRIED_ITEM_KINDS);
registerEnumType(CarriedItemKindEnum, { name: 'CarriedItemKind' });
export const CarriedItemStateEnum = enumOf(CARRIED_ITEM_STATES);
registerEnumType(CarriedItemStateEnum, { name: 'CarriedItemState' });

@InputType({ description: 'A part of a figure that should add up to it.' })
export class FigurePartInput {
  @Field()
  label: string;

  @Field(() => DecimalText)
  value: string;

  @Field(() => ID, { nullable: true, description: 'The member’s report that it was taken over from.' })
  reportId?: string | null;
}

@InputType({ description: 'A figure against a target of the task, or a free one with a label of its own.' })
export class ReportFigureInput {
  @Field(() => ID, { nullable: true })
  targetId?: string | null;

  @Field({ description: 'Of a figure against a target it is the target’s text, whatever is sent.' })
  label: string;

  @Field(() => DecimalText, {
    nullable: true,
    description: 'Not needed where both sides of a share are given.',
  })
  value?: string | null;

  @Field()
  unit: string;

  @Field(() => DecimalText, { nullable: true })
  numerator?: string | null;

  @Field(() => DecimalText, { nullable: true })
  denominator?: string | null;

  @Field(() => DecimalText, { nullable: true })
  lastYear?: string | null;

  @Field(() => CivilDateText, { nullable: true, description: 'Absent: the report’s own as-of date.' })
  asOf?: string | null;

  @Field(() => [FigurePartInput])
  parts: FigurePartInput[];
}

@InputType({ description: '签批: who has signed the report off, and when.' })
export class ReportSignOffInput {
  @Field()
  name: string;

  @Field(() => CivilDateText)
  on: string;
}

@InputType()
export class QuarterInput {
  @Field(() => Int)
  year: number;

  @Field(() => Int)
  quarter: number;
}

@InputType({ description: 'A problem or next step of an earlier report, and what has become of it.' })
export class CarriedItemInput {
  @Field(() => CarriedItemKindEnum)
  kind: CarriedItemKind;

  @Field()
  text: string;

  @Field(() => CarriedItemStateEnum)
  state: CarriedItemState;

  @Field(() => QuarterInput, { description: 'The quarter in whose report it was first written.' })
  since: QuarterInput;
}
