import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import {
  DIFFERENCE_KINDS,
  DIFFERENCE_ORIGINS,
  DIFFERENCE_SIDES,
  type DifferenceKind,
  type DifferenceOrigin,
  type DifferenceSide,
} from '#shared/plans/revision/revision-difference.js';
import {
  DOCUMENT_FIELDS,
  TASK_FIELDS,
  type DocumentField,
  type TaskField,
} from '#shared/plans/revision/document-version.js';
import type { TaskRole } from '#shared/plans/task-role.js';
import { TaskRoleEnum } from '#server/modules/plans/task-role.enum.js';
import { AvailableAction } from '#server/platform/graphql/available-action.js';
import { enumOf } from '#server/platform/graphql/enum-of.js';
import { CivilDateText } from '#server/platform/graphql/scalars.js';

export const DifferenceKindEnum = enumOf(DIFFERENCE_KINDS);
registerEnumType(DifferenceKindEnum, { name: 'DifferenceKind' });

export const DifferenceOriginEnum = enumOf(DIFFERENCE_ORIGINS);
registerEnumType(DifferenceOriginEnum, {
  name: 'DifferenceOrigin',
  description: 'Who has moved away from what was printed; both: a conflict that the office decides.',
});

export const DifferenceSideEnum = enumOf(DIFFERENCE_SIDES);
registerEnumType(DifferenceSideEnum, {
  name: 'DifferenceSide',
  description: 'The plan as it stands (ours), or the corrected document (theirs).',
});

export const RevisedFieldEnum = enumOf([...new Set([...DOCUMENT_FIELDS, ...TASK_FIELDS])]);
registerEnumType(RevisedFieldEnum, { name: 'RevisedField' });

@ObjectType({
  description: 'One line of what a version says: a text, a unit with its role, a deadline with its day.',
})
export class RevisionLine {
  @Field()
  text: string;

  @Field(() => TaskRoleEnum, { nullable: true })
  role?: TaskRole | null;

  @Field(() => CivilDateText, { nullable: true })
  date?: string | null;
}

@ObjectType({ description: 'One thing on which the plan and its corrected document disagree.' })
export class RevisionDifference {
  @Field({ description: 'Names the difference in the choices.' })
  id: string;

  @Field(() => DifferenceKindEnum)
  kind: DifferenceKind;

  @Field(() => DifferenceOriginEnum)
  origin: DifferenceOrigin;

  @Field(() => DifferenceSideEnum, {
    nullable: true,
    description: 'What is proposed; null for a conflict, which must be decided.',
  })
  proposed: DifferenceSide | null;

  @Field(() => RevisedFieldEnum, { nullable: true })
  field: DocumentField | TaskField | null;

  @Field(() => String, {
    nullable: true,
    description: 'The task in the plan or, if it has none yet, in the document.',
  })
  taskName: string | null;

  @Field(() => String, { nullable: true })
  taskCode: string | null;

  @Field(() => Int, { description: 'Reports on the task’s shares; they stay whatever is chosen.' })
  reportCount: number;

  @Field(() => [RevisionLine], { nullable: true, description: 'Printed first; null where the task was not.' })
  base: RevisionLine[] | null;

  @Field(() => [RevisionLine], { nullable: true })
  ours: RevisionLine[] | null;

  @Field(() => [RevisionLine], { nullable: true })
  theirs: RevisionLine[] | null;
}

@ObjectType({ description: 'A corrected document beside the plan as it stands and what was printed before.' })
export class RevisionComparison {
  @Field(() => ID)
  draftId: string;

  @Field(() => Int)
  draftVersion: number;

  @Field(() => ID)
  planId: string;

  @Field(() => Int)
  planVersion: number;

  @Field()
  planTitle: string;

  @Field(() => Int, { description: 'Tasks that are the same in both.' })
  unchangedCount: number;

  @Field(() => [RevisionDifference])
  differences: RevisionDifference[];

  @Field(() => [AvailableAction])
  availableActions: AvailableAction[];
}

@ObjectType({ description: 'A corrected document that was laid over the plan.' })
export class PlanRevision {
  @Field(() => ID)
  id: string;

  planId: string;

  @Field(() => Int, { description: '1 for the first correction.' })
  number: number;

  @Field(() => CivilDateText)
  revisedOn: string;

  @Field(() => ID, { description: 'The reading of the document.' })
  draftId: string;

  @Field()
  title: string;

  @Field(() => String, { nullable: true })
  docNumber: string | null;

  @Field(() => CivilDateText, { nullable: true })
  documentDate: string | null;

  @Field(() => Int, { description: 'Differences taken from the document.' })
  appliedCount: number;

  @Field(() => Int, { description: 'Differences in which the plan was kept.' })
  keptCount: number;

  createdBy: string | null;
}
