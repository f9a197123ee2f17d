import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { BULK_STEPS, type BulkStep } from '#shared/dashboards/bulk-step.js';
import { enumOf } from '#server/platform/graphql/enum-of.js';
import { CivilDateText } from '#server/platform/graphql/scalars.js';
import { LedgerFilter } from '../ledger.inputs.js';

export const BulkStepEnum = enumOf(BULK_STEPS);
registerEnumType(BulkStepEnum, { name: 'BulkStep' });

@InputType({ description: 'Rows of the ledger: either by their ids, or all that match a filter.' })
export class LedgerTarget {
  @Field(() => [ID], { nullable: true })
  assignmentIds?: string[] | null;

  @Field(() => LedgerFilter, { nullable: true })
  matching?: LedgerFilter | null;
}

@InputType()
export class SuspendRowsInput {
  @Field(() => LedgerTarget)
  target: LedgerTarget;

  @Field()
  reason: string;

  @Field({ description: 'The document or decision that it rests on.' })
  basis: string;

  @Field(() => CivilDateText)
  resumeOn: string;
}

@InputType()
export class ExtendRowsInput {
  @Field(() => LedgerTarget)
  target: LedgerTarget;

  @Field(() => CivilDateText, { description: 'Later than the deadline of each row that is moved.' })
  dueOn: string;

  @Field()
  reason: string;
}

@InputType()
export class AppointLeadRowsInput {
  @Field(() => LedgerTarget)
  target: LedgerTarget;

  @Field(() => ID)
  unitId: string;
}

@InputType({ description: 'What is known of a step so far; a preview holds it against each row.' })
export class BulkGiven {
  @Field(() => CivilDateText, { nullable: true })
  dueOn?: string | null;

  @Field(() => ID, { nullable: true })
  unitId?: string | null;
}

@ObjectType()
export class BulkRefusal {
  @Field({ description: 'Key of the refusal.' })
  reason: string;

  @Field(() => Int)
  count: number;
}

@ObjectType({ description: 'What a step would do, without doing it.' })
export class BulkPreview {
  @Field(() => Int)
  total: number;

  @Field(() => Int, { description: 'Of them, those on which the step is possible now.' })
  possible: number;

  @Field(() => [BulkRefusal], { description: 'Why it is not on the others.' })
  refusals: BulkRefusal[];
}

@ObjectType({ description: 'What became of one row.' })
export class BulkRowOutcome {
  @Field(() => ID)
  assignmentId: string;

  @Field({ description: 'Of the task.' })
  code: string;

  @Field()
  unitName: string;

  @Field(() => String, { nullable: true, description: 'Key of the refusal; null where it was done.' })
  refusal: string | null;
}

export type { BulkStep };
