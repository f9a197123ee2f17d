import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { APPEAL_STATES, type AppealState } from '#shared/assessment/appeals/appeal.workflow.js';
import { AvailableAction } from '#server/platform/graphql/available-action.js';
import { enumOf } from '#server/platform/graphql/enum-of.js';
import { DecimalText } from '#server/platform/graphql/scalars.js';
import { StoredFile } from '#server/modules/files/stored-file.type.js';
import { RuleInputValue } from '../rule-scalars.js';
import type { RuleInput } from '#shared/assessment/rules/rule-input.js';
import { Indicator } from '../round.type.js';

export const AppealStateEnum = enumOf(APPEAL_STATES);
registerEnumType(AppealStateEnum, { name: 'AppealState' });

@ObjectType({ description: 'An entry as it stands in the newest result, or as it was corrected.' })
export class AppealedEntry {
  @Field(() => ID, { nullable: true })
  assessorId: string | null;

  @Field(() => RuleInputValue, { nullable: true, description: 'Null: does not concern the unit.' })
  input: RuleInput | null;

  @Field()
  reason: string;
}

@ObjectType({ description: 'What an upheld appeal puts in the place of what the line was computed from.' })
export class AppealCorrection {
  @Field({ description: '`entries`, `points` of a bonus or deduction, `facts` of an automatic line.' })
  kind: string;

  @Field(() => [AppealedEntry])
  entries: AppealedEntry[];

  @Field(() => DecimalText, { nullable: true, description: 'Null strikes the bonus or deduction.' })
  points: string | null;
}

@ObjectType({ description: 'A unit’s objection to one line of its scorecard, and what became of it.' })
export class Appeal {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  version: number;

  @Field(() => ID)
  roundId: string;

  @Field()
  roundName: string;

  @Field(() => ID)
  unitId: string;

  @Field()
  unitName: string;

  @Field(() => ID, { nullable: true })
  indicatorId: string | null;

  @Field(() => ID, { nullable: true, description: 'Of a bonus or deduction by hand.' })
  adjustmentId: string | null;

  @Field({ description: 'The line as the unit saw it.' })
  lineName: string;

  @Field(() => DecimalText)
  linePoints: string;

  @Field()
  reason: string;

  @Field(() => [StoredFile])
  files: readonly StoredFile[];

  @Field(() => AppealStateEnum)
  state: AppealState;

  @Field()
  lodgedAt: Date;

  @Field(() => String, { nullable: true })
  answer: string | null;

  @Field(() => AppealCorrection, { nullable: true })
  correction: AppealCorrection | null;

  @Field(() => Date, { nullable: true })
  decidedAt: Date | null;

  @Field(() => String, { nullable: true })
  decidedByName: string | null;

  @Field(() => String, { nullable: true, description: 'Why the second person sent the decision back.' })
  returnReason: string | null;

  @Field(() => Date, { nullable: true })
  confirmedAt: Date | null;

  @Field(() => String, { nullable: true })
  confirmedByName: string | null;

  @Field(() => Int, { nullable: true, description: 'Of the corrected result.' })
  ordinal: number | null;

  @Field(() => [AvailableAction])
  availableActions: AvailableAction[];
}

@ObjectType({ description: 'What the line of an appeal stands on in the newest result.' })
export class AppealBasis {
  @Field(() => Indicator, { nullable: true, description: 'Null for a bonus or deduction.' })
  indicator: Indicator | null;

  @Field(() => [AppealedEntry])
  entries: AppealedEntry[];

  @Field(() => DecimalText, { nullable: true, description: 'Of the line; null when it is gone.' })
  points: string | null;
}
