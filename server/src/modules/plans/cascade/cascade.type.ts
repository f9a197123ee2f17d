import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { CascadeGapKind } from '#shared/plans/cascade/cascade-gaps.js';
import type { MappingState } from '#shared/plans/cascade/task-mapping.workflow.js';
import { AvailableAction } from '#server/platform/graphql/available-action.js';
import { CivilDateText, DecimalText } from '#server/platform/graphql/scalars.js';
import { CascadeGapKindEnum, MappingStateEnum } from './cascade.enums.js';
import { SubordinateCascade } from './subordinate-cascade.type.js';
import { SuperiorDocument } from './superior-document.type.js';

@ObjectType({
  description: 'A point of the superior document, or a task of the plan, as the two are compared.',
})
export class CascadeItem {
  @Field(() => ID)
  id: string;

  @Field({ description: 'As printed.' })
  ordinal: string;

  @Field()
  title: string;

  @Field()
  text: string;

  @Field(() => CivilDateText, { nullable: true, description: 'The latest dated deadline.' })
  dueOn: string | null;
}

@ObjectType({ description: 'A task that takes up a point, or seems to, or does not.' })
export class TaskMapping {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  version: number;

  @Field(() => ID)
  pointId: string;

  @Field(() => ID)
  taskId: string;

  @Field(() => MappingStateEnum)
  state: MappingState;

  @Field(() => DecimalText, { description: '0–1, when it was last compared.' })
  likeness: string;

  @Field(() => [String], { description: 'Why the two seem alike, the most telling first.' })
  sharedWords: string[];

  @Field(() => Date, { nullable: true })
  decidedAt: Date | null;

  @Field(() => String, { nullable: true })
  decidedByName: string | null;

  @Field(() => [AvailableAction])
  availableActions: AvailableAction[];
}

@ObjectType({
  description: 'Where the plan falls short of its superior’s, or says otherwise. It blocks nothing.',
})
export class CascadeGap {
  @Field(() => CascadeGapKindEnum)
  kind: CascadeGapKind;

  @Field(() => ID, { nullable: true })
  pointId: string | null;

  @Field(() => ID, { nullable: true })
  taskId: string | null;

  @Field({ description: 'The superior’s words that the gap is about; empty where the title says it all.' })
  superiorText: string;

  @Field()
  localText: string;

  @Field(() => CivilDateText, { nullable: true })
  superiorDueOn: string | null;

  @Field(() => CivilDateText, { nullable: true })
  localDueOn: string | null;

  @Field(() => String, { nullable: true, description: 'To whom a missing report goes, as printed.' })
  recipient: string | null;
}

@ObjectType({ description: 'One document of the chain above a plan.' })
export class CascadeLevel {
  @Field(() => Int, { description: '1 is the plan’s own superior document.' })
  depth: number;

  @Field(() => String, { nullable: true })
  jurisdictionName: string | null;

  @Field()
  title: string;

  @Field(() => String, { nullable: true })
  docNumber: string | null;
}

@ObjectType({ description: 'A plan between the document above it and the plans below it.' })
export class Cascade {
  @Field(() => ID)
  planId: string;

  @Field(() => SuperiorDocument, { nullable: true })
  superior: SuperiorDocument | null;

  @Field({
    description: 'The superior plan can no longer be read: it was withdrawn, or the parent link was.',
  })
  withdrawn: boolean;

  @Field(() => [CascadeLevel], { description: 'The chain of superior documents, the nearest first.' })
  levels: CascadeLevel[];

  @Field(() => [CascadeItem])
  points: CascadeItem[];

  @Field(() => [CascadeItem])
  tasks: CascadeItem[];

  @Field(() => [TaskMapping], { description: 'By point, the likest first.' })
  mappings: TaskMapping[];

  @Field(() => [CascadeGap])
  gaps: CascadeGap[];

  @Field(() => [SubordinateCascade], {
    description:
      'Issued plans that follow this one: those of subordinate jurisdictions can only be looked at.',
  })
  subordinates: SubordinateCascade[];
}
