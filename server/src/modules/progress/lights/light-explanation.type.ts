import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { asCivilDate } from '#shared/kernel/civil-date.js';
import { LIGHT_REASONS, type LightReason, type ProgressFacts } from '#shared/progress/task-status.js';
import { enumOf } from '#server/platform/graphql/enum-of.js';
import { CivilDateText, DecimalText } from '#server/platform/graphql/scalars.js';

export const LightReasonEnum = enumOf(LIGHT_REASONS);
registerEnumType(LightReasonEnum, { name: 'LightReason' });

@ObjectType({ description: 'Why a light shines: the key of a sentence and what fills it.' })
export class LightExplanation {
  @Field(() => LightReasonEnum)
  key: LightReason;

  @Field(() => Int, { nullable: true, description: 'As the two that follow, where the sentence names it.' })
  days: number | null;

  @Field(() => DecimalText, { nullable: true, description: 'Percentage points.' })
  points: string | null;

  @Field(() => CivilDateText, { nullable: true })
  date: string | null;
}

/** Facts as rows hold them. */
export interface StoredProgressFacts {
  readonly percent: string;
  readonly startsOn: string;
  readonly dueOn: string | null;
  readonly completedOn: string | null;
  readonly suspendedOn: string | null;
  readonly closedOn: string | null;
}

const day = (text: string | null) => (text === null ? null : asCivilDate(text));

export const progressFactsOf = (row: StoredProgressFacts): ProgressFacts => ({
  percent: row.percent,
  startsOn: asCivilDate(row.startsOn),
  dueOn: day(row.dueOn),
  completedOn: day(row.completedOn),
  suspendedOn: day(row.suspendedOn),
  closedOn: day(row.closedOn),
});
