import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { UnitSource } from '#shared/intake/breakdown.js';
import type { Comparator } from '#shared/plans/comparator.js';
import type { DeadlineKind } from '#shared/plans/deadline-kind.js';
import type { TaskRole } from '#shared/plans/task-role.js';
import { ComparatorEnum } from '#server/modules/plans/comparator.enum.js';
import { DeadlineKindEnum } from '#server/modules/plans/deadline-kind.enum.js';
import { TaskRoleEnum } from '#server/modules/plans/task-role.enum.js';
import { Span } from '#server/modules/plans/task.type.js';
import { CivilDateText, DecimalText, JsonValue } from '#server/platform/graphql/scalars.js';
import { UnitSourceEnum } from './unit-source.enum.js';

@ObjectType({ description: 'Something that the reviewer should look at first.' })
export class Doubt {
  @Field({ description: 'Key of a sentence in the label catalogues.' })
  key: string;

  @Field(() => JsonValue, { description: 'What the sentence names.' })
  values: Readonly<Record<string, string | number>>;

  @Field(() => Span, { nullable: true })
  span: Span | null;
}

@ObjectType({ description: 'A printed name and what the register makes of it; both ids null: left open.' })
export class DraftUnit {
  @Field(() => TaskRoleEnum)
  role: TaskRole;

  @Field()
  printedName: string;

  @Field(() => UnitSourceEnum)
  source: UnitSource;

  @Field(() => Span, { nullable: true })
  span: Span | null;

  @Field(() => ID, { nullable: true })
  unitId: string | null;

  @Field(() => ID, { nullable: true })
  groupId: string | null;
}

@ObjectType()
export class DraftDeadline {
  @Field(() => DeadlineKindEnum)
  kind: DeadlineKind;

  @Field()
  text: string;

  @Field(() => Span, { nullable: true })
  span: Span | null;

  @Field(() => CivilDateText, { nullable: true })
  date: string | null;

  @Field(() => String, { nullable: true })
  rrule: string | null;

  @Field(() => String, { nullable: true })
  anchor: string | null;

  @Field(() => Int, { nullable: true })
  days: number | null;

  @Field(() => Int, { nullable: true })
  hours: number | null;
}

@ObjectType()
export class DraftTarget {
  @Field()
  text: string;

  @Field(() => Span, { nullable: true })
  span: Span | null;

  @Field(() => ComparatorEnum)
  comparator: Comparator;

  @Field(() => [DecimalText])
  value: string[];

  @Field()
  unit: string;

  @Field(() => String, { nullable: true })
  per: string | null;

  @Field(() => String, { nullable: true })
  scope: string | null;
}

@ObjectType({ description: 'A figure that a report gives as achieved.' })
export class DraftFigure {
  @Field({ description: 'As printed.' })
  text: string;

  @Field(() => Span)
  span: Span;

  @Field({ description: 'What is counted.' })
  label: string;

  @Field(() => DecimalText)
  value: string;

  @Field()
  unit: string;

  @Field(() => String, { nullable: true, description: 'The date that it was counted to, as printed.' })
  asOf: string | null;
}

@ObjectType()
export class DraftTask {
  @Field({ description: 'Stable inside the draft.' })
  key: string;

  @Field({ description: 'Taken into the ledger on confirmation.' })
  taken: boolean;

  @Field()
  ordinal: string;

  @Field(() => [String])
  sectionPath: string[];

  @Field()
  title: string;

  @Field(() => Span, { nullable: true })
  titleSpan: Span | null;

  @Field()
  content: string;

  @Field(() => Span, { nullable: true })
  span: Span | null;

  @Field(() => [DraftUnit])
  units: DraftUnit[];

  @Field({ description: '责任领导 as printed; empty where the document names none.' })
  leader: string;

  @Field(() => Span, { nullable: true })
  leaderSpan: Span | null;

  @Field(() => [DraftDeadline])
  deadlines: DraftDeadline[];

  @Field(() => [DraftTarget])
  targets: DraftTarget[];

  @Field(() => [DraftFigure], { description: 'Only of a report.' })
  figures: DraftFigure[];

  @Field(() => [Doubt])
  doubts: Doubt[];
}
