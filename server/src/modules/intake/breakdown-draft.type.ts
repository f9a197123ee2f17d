import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { BreakdownDraftState } from '#shared/intake/breakdown-draft.workflow.js';
import type { CleaningKind } from '#shared/intake/cleaning/cleaning-kinds.js';
import { Span } from '#server/modules/plans/task.type.js';
import { AvailableAction } from '#server/platform/graphql/available-action.js';
import { CivilDateText } from '#server/platform/graphql/scalars.js';
import { BreakdownDraftStateEnum } from './breakdown-draft-state.enum.js';
import { CleaningChange } from './cleaning-change.type.js';
import { CleaningKindEnum } from './cleaning-kind.enum.js';
import { Doubt, DraftTask } from './draft-task.type.js';

@ObjectType({ description: 'Where a field of the document was read.' })
export class DocumentSpan {
  @Field()
  field: string;

  @Field(() => Span)
  span: Span;
}

@ObjectType({ description: 'A proposed breakdown in review.' })
export class BreakdownDraft {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  version: number;

  @Field(() => BreakdownDraftStateEnum)
  state: BreakdownDraftState;

  @Field({ description: 'File name, or the first words of a pasted text.' })
  sourceName: string;

  sourceFileId: string | null;

  @Field(() => ID, { nullable: true, description: 'Set on confirmation.' })
  planId: string | null;

  @Field(() => ID, { nullable: true, description: 'The issued plan that the document corrects.' })
  revisesPlanId: string | null;

  @Field({ description: 'The cleaned text that every span refers to.' })
  text: string;

  @Field()
  title: string;

  @Field(() => String, { nullable: true })
  docNumber: string | null;

  @Field(() => String, { nullable: true })
  issuer: string | null;

  @Field(() => CivilDateText, { nullable: true })
  documentDate: string | null;

  @Field(() => Int)
  year: number;

  @Field(() => [String])
  addressees: string[];

  @Field(() => [DocumentSpan])
  documentSpans: DocumentSpan[];

  @Field(() => [Doubt])
  doubts: Doubt[];

  @Field(() => [DraftTask])
  tasks: DraftTask[];

  @Field(() => [CleaningChange], { description: 'How the text differs from what was received.' })
  cleaning: CleaningChange[];

  @Field(() => [CleaningKindEnum], { description: 'Kinds of cleaning that the office has switched off.' })
  keptKinds: CleaningKind[];

  @Field({ description: 'The text as received is at hand, so that it can be cleaned in another way.' })
  canReread: boolean;

  @Field(() => [AvailableAction])
  availableActions: AvailableAction[];

  @Field(() => Date)
  createdAt: Date;

  @Field(() => Date)
  updatedAt: Date;
}

@ObjectType()
export class BreakdownDraftSummary {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  version: number;

  @Field(() => BreakdownDraftStateEnum)
  state: BreakdownDraftState;

  @Field()
  sourceName: string;

  @Field()
  title: string;

  @Field(() => Int, { description: 'Tasks that are taken into the ledger.' })
  taskCount: number;

  @Field(() => ID, { nullable: true })
  planId: string | null;

  @Field(() => ID, { nullable: true, description: 'The issued plan that the document corrects.' })
  revisesPlanId: string | null;

  @Field(() => Date)
  createdAt: Date;

  @Field(() => Date)
  updatedAt: Date;
}

@ObjectType()
export class BreakdownDraftPage {
  @Field(() => Int)
  total: number;

  @Field(() => [BreakdownDraftSummary])
  rows: BreakdownDraftSummary[];
}
