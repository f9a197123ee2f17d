import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { ChangeKind, ChangeState, CompletionCheck } from '#shared/progress/changes/assignment-change.js';
import { CivilDateText, DecimalText } from '#server/platform/graphql/scalars.js';
import { ChangeKindEnum, ChangeStateEnum, CompletionCheckEnum } from './change.enums.js';

@ObjectType({ description: '延期、办结、暂停、重开: what was asked for or done about an assignment.' })
export class AssignmentChange {
  @Field(() => ID)
  id: string;

  assignmentId: string;

  @Field(() => ChangeKindEnum)
  kind: ChangeKind;

  @Field(() => ChangeStateEnum)
  state: ChangeState;

  @Field()
  reason: string;

  @Field({ description: '文号 of a suspension; the name of the look-back of a reopening.' })
  basis: string;

  @Field(() => CivilDateText, { nullable: true })
  previousDueOn: string | null;

  @Field(() => CivilDateText, { nullable: true })
  askedDueOn: string | null;

  @Field(() => CivilDateText, { nullable: true })
  grantedDueOn: string | null;

  @Field(() => CivilDateText, { nullable: true, description: 'Planned end of a suspension.' })
  resumeOn: string | null;

  @Field(() => CivilDateText, { nullable: true, description: 'Real end of a suspension.' })
  endedOn: string | null;

  @Field(() => CivilDateText, { nullable: true, description: 'The day from which it counts.' })
  effectiveOn: string | null;

  @Field(() => DecimalText, { nullable: true, description: 'What whoever checked established, 0–100.' })
  foundPercent: string | null;

  @Field(() => [CompletionCheckEnum])
  checked: CompletionCheck[];

  fileIds: string[];

  @Field(() => Date, { description: 'When it was asked for, or done.' })
  createdAt: Date;

  createdBy: string | null;

  @Field(() => Date, { nullable: true })
  decidedAt: Date | null;

  decidedBy: string | null;

  @Field(() => String, { nullable: true })
  decisionReason: string | null;
}

@ObjectType({ description: 'Requests that wait for the viewer’s decision, the oldest first.' })
export class ChangePage {
  @Field(() => Int)
  total: number;

  @Field(() => [AssignmentChange])
  rows: AssignmentChange[];
}

@ObjectType({ description: 'What became of one row of a bulk step; code and reason where it was refused.' })
export class BulkOutcome {
  @Field(() => ID)
  assignmentId: string;

  @Field(() => String, { nullable: true })
  code: string | null;

  @Field(() => String, { nullable: true })
  reason: string | null;
}
