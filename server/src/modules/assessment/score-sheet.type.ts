import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { AdjustmentKind } from '#shared/assessment/adjustment.js';
import { DecimalText, JsonValue } from '#server/platform/graphql/scalars.js';
import { StoredFile } from '#server/modules/files/stored-file.type.js';
import type { VetoEffect } from '#shared/assessment/rules/grade.js';
import type { RuleInput } from '#shared/assessment/rules/rule-input.js';
import { RuleInputValue } from './rule-scalars.js';
import { AdjustmentKindEnum, AssessmentRound, VetoEffectEnum } from './round.type.js';

@ObjectType({ description: 'How points came about, as a key of the label catalogues and its values.' })
export class ScoreExplanation {
  @Field()
  key: string;

  @Field(() => JsonValue)
  values: Readonly<Record<string, string>>;

  @Field({ description: 'The scorer’s words.' })
  reason: string;
}

@ObjectType({ description: 'What one assessor entered.' })
export class ScoreEntry {
  @Field(() => ID, { nullable: true, description: 'Null where the indicator names no assessor.' })
  assessorId: string | null;

  @Field(() => RuleInputValue, { nullable: true, description: 'Null: does not concern the unit.' })
  input: RuleInput | null;

  @Field()
  reason: string;

  @Field(() => [StoredFile], { description: 'What the assessor based it on.' })
  files: readonly StoredFile[];

  @Field(() => Int)
  version: number;
}

@ObjectType()
export class ScoreCell {
  @Field(() => ID)
  indicatorId: string;

  @Field(() => DecimalText, {
    nullable: true,
    description: 'Null until every assessor has entered: missing is not 0.',
  })
  points: string | null;

  @Field(() => [ScoreEntry], { description: 'None for an automatic indicator.' })
  entries: ScoreEntry[];

  @Field(() => ScoreExplanation, { nullable: true })
  explanation: ScoreExplanation | null;
}

@ObjectType({ description: '一票否决, with its reason and evidence.' })
export class ScoreVeto {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  version: number;

  @Field(() => VetoEffectEnum)
  effect: VetoEffect;

  @Field()
  reason: string;

  @Field(() => StoredFile, { nullable: true })
  file: StoredFile | null;
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

  @Field({ description: 'Until a second person approves it, it counts for nothing.' })
  approved: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'Null while it waits, and where the publication approved it.',
  })
  approvedByName: string | null;

  @Field(() => ID, { nullable: true, description: 'The account that entered it, which may not approve it.' })
  enteredBy: string | null;

  @Field(() => String, { nullable: true })
  enteredByName: string | null;
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

  @Field(() => [ScoreCell], { description: 'One a leaf indicator that concerns the unit, in tree order.' })
  cells: ScoreCell[];

  @Field(() => Int, { description: 'Entries that are still awaited: one an indicator and named assessor.' })
  missing: number;

  @Field(() => [ScoreAdjustment])
  adjustments: ScoreAdjustment[];

  @Field(() => [ScoreVeto])
  vetoes: ScoreVeto[];

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
