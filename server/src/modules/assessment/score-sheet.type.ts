import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { AdjustmentKind } from '#shared/assessment/adjustment.js';
import { DecimalText, JsonValue } from '#server/platform/graphql/scalars.js';
import { StoredFile } from '#server/modules/files/stored-file.type.js';
import { AdjustmentKindEnum, AssessmentRound } from './round.type.js';

@ObjectType({ description: 'How points came about, as a key of the label catalogues and its values.' })
export class ScoreExplanation {
  @Field()
  key: string;

  @Field(() => JsonValue)
  values: Readonly<Record<string, string>>;

  @Field({ description: 'The scorer’s words.' })
  reason: string;
}

@ObjectType()
export class ScoreCell {
  @Field(() => ID)
  indicatorId: string;

  @Field(() => DecimalText, {
    nullable: true,
    description: 'Null until a person has scored: missing is not 0.',
  })
  points: string | null;

  @Field()
  reason: string;

  @Field(() => Int, { description: '0 for a cell without a stored score, such as an automatic one.' })
  version: number;

  @Field({ description: 'False for automatic indicators.' })
  manual: boolean;

  @Field(() => ScoreExplanation, { nullable: true })
  explanation: ScoreExplanation | null;
}

@ObjectType({ description: '加分 or 扣分 outside the indicators.' })
export class ScoreAdjustment {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  version: number;

  @Field(() => ID)
  unitId: string;

  @Field(() => AdjustmentKindEnum)
  kind: AdjustmentKind;

  @Field(() => DecimalText, { description: 'Positive for both kinds.' })
  points: string;

  @Field()
  reason: string;

  @Field(() => StoredFile, { nullable: true })
  file: StoredFile | null;
}

@ObjectType({ description: 'One unit on the score sheet; 不参评 units have no cells.' })
export class ScoreSheetRow {
  @Field(() => ID)
  unitId: string;

  @Field()
  unitName: string;

  @Field()
  categoryName: string;

  @Field()
  participates: boolean;

  @Field(() => [ScoreCell], { description: 'One a leaf indicator, in tree order.' })
  cells: ScoreCell[];

  @Field(() => [ScoreAdjustment])
  adjustments: ScoreAdjustment[];

  @Field(() => DecimalText)
  base: string;

  @Field(() => DecimalText)
  total: string;
}

@ObjectType()
export class ScoreSheet {
  @Field(() => AssessmentRound)
  round: AssessmentRound;

  @Field(() => [ScoreSheetRow], { description: 'In 机构序列.' })
  rows: ScoreSheetRow[];
}
