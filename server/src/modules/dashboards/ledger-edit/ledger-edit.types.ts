import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import {
  LEDGER_EDIT_COLUMNS,
  type LedgerEdit,
  type LedgerEditColumn,
} from '#shared/dashboards/ledger-edit.js';
import { enumOf } from '#server/platform/graphql/enum-of.js';

export const LedgerEditColumnEnum = enumOf(LEDGER_EDIT_COLUMNS);
registerEnumType(LedgerEditColumnEnum, { name: 'LedgerEditColumn' });

@ObjectType({ description: 'A cell that the caller’s role may change where it stands.' })
export class LedgerCellAction implements LedgerEdit {
  @Field(() => LedgerEditColumnEnum)
  column: LedgerEditColumn;

  @Field()
  enabled: boolean;

  @Field(() => String, { nullable: true, description: 'Key of the refusal.' })
  reason: string | null;
}

@ObjectType({ description: 'What the unit has written for the present quarter and nobody has accepted yet.' })
export class LedgerDraft {
  @Field(() => LedgerEditColumnEnum)
  column: LedgerEditColumn;

  @Field()
  text: string;
}

@ObjectType()
export class LedgerChoice {
  @Field(() => String, { description: 'Empty for nobody.' })
  value: string;

  @Field()
  label: string;
}

@ObjectType({ description: 'One cell as it is opened to be changed.' })
export class LedgerCellEdit {
  @Field(() => ID)
  assignmentId: string;

  @Field(() => LedgerEditColumnEnum)
  column: LedgerEditColumn;

  @Field(() => Int, {
    nullable: true,
    description: 'Of what the cell stands in: share, task or report; null for a report that is not begun.',
  })
  version: number | null;

  @Field({ description: 'What is to be typed over or chosen anew.' })
  value: string;

  @Field({ description: 'The same in words.' })
  text: string;

  @Field(() => [LedgerChoice], { nullable: true, description: 'Null where anything can be typed.' })
  choices: LedgerChoice[] | null;

  @Field(() => String, { nullable: true, description: 'Key of the refusal; null where it can be changed.' })
  refusal: string | null;
}

@InputType({ description: 'One cell, which the caller has seen at that version.' })
export class EditLedgerCellInput {
  @Field(() => ID)
  assignmentId: string;

  @Field(() => LedgerEditColumnEnum)
  column: LedgerEditColumn;

  @Field(() => Int, { nullable: true })
  version?: number | null;

  @Field()
  value: string;

  @Field(() => String, { nullable: true, description: 'For a deadline.' })
  reason?: string | null;
}
