import { Field, ID, InputType, Int } from '@nestjs/graphql';
import type { UnitSource } from '#shared/intake/breakdown.js';
import type { CleaningKind } from '#shared/intake/cleaning/cleaning-kinds.js';
import type { Comparator } from '#shared/plans/comparator.js';
import type { DeadlineKind } from '#shared/plans/deadline-kind.js';
import type { TaskRole } from '#shared/plans/task-role.js';
import { CreateUnitGroupInput, CreateUnitInput } from '#server/modules/organisation/unit.inputs.js';
import { ComparatorEnum } from '#server/modules/plans/comparator.enum.js';
import { DeadlineKindEnum } from '#server/modules/plans/deadline-kind.enum.js';
import { TaskRoleEnum } from '#server/modules/plans/task-role.enum.js';
import { CivilDateText, DecimalText } from '#server/platform/graphql/scalars.js';
import { CleaningKindEnum } from './cleaning-kind.enum.js';
import { UnitSourceEnum } from './unit-source.enum.js';

@InputType()
export class SpanInput {
  @Field(() => Int)
  start: number;

  @Field(() => Int)
  end: number;
}

@InputType()
export class DraftUnitInput {
  @Field(() => TaskRoleEnum)
  role: TaskRole;

  @Field()
  printedName: string;

  @Field(() => UnitSourceEnum)
  source: UnitSource;

  @Field(() => SpanInput, { nullable: true })
  span?: SpanInput | null;

  @Field(() => ID, { nullable: true })
  unitId?: string | null;

  @Field(() => ID, { nullable: true })
  groupId?: string | null;
}

@InputType()
export class DraftDeadlineInput {
  @Field(() => DeadlineKindEnum)
  kind: DeadlineKind;

  @Field()
  text: string;

  @Field(() => SpanInput, { nullable: true })
  span?: SpanInput | null;

  @Field(() => CivilDateText, { nullable: true })
  date?: string | null;

  @Field(() => String, { nullable: true })
  rrule?: string | null;

  @Field(() => String, { nullable: true })
  anchor?: string | null;

  @Field(() => Int, { nullable: true })
  days?: number | null;

  @Field(() => Int, { nullable: true })
  hours?: number | null;
}

@InputType()
export class DraftTargetInput {
  @Field()
  text: string;

  @Field(() => SpanInput, { nullable: true })
  span?: SpanInput | null;

  @Field(() => ComparatorEnum)
  comparator: Comparator;

  @Field(() => [DecimalText])
  value: string[];

  @Field()
  unit: string;

  @Field(() => String, { nullable: true })
  per?: string | null;

  @Field(() => String, { nullable: true })
  scope?: string | null;
}

@InputType()
export class DraftTaskInput {
  @Field()
  key: string;

  @Field()
  taken: boolean;

  @Field()
  ordinal: string;

  @Field(() => [String])
  sectionPath: string[];

  @Field()
  title: string;

  @Field()
  content: string;

  @Field(() => [DraftUnitInput])
  units: DraftUnitInput[];

  @Field(() => String, { nullable: true, description: '责任领导; empty for none.' })
  leader?: string | null;

  @Field(() => [DraftDeadlineInput])
  deadlines: DraftDeadlineInput[];

  @Field(() => [DraftTargetInput])
  targets: DraftTargetInput[];
}

@InputType({
  description: 'The reviewer’s corrections: the whole draft; spans and doubts stay with their tasks by key.',
})
export class SaveBreakdownInput {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  version: number;

  @Field()
  title: string;

  @Field(() => String, { nullable: true })
  docNumber?: string | null;

  @Field(() => String, { nullable: true })
  issuer?: string | null;

  @Field(() => CivilDateText, { nullable: true })
  documentDate?: string | null;

  @Field(() => Int)
  year: number;

  @Field(() => [DraftTaskInput])
  tasks: DraftTaskInput[];

  @Field(() => [String], {
    nullable: true,
    description: 'Keys of all tasks in their order, where `tasks` holds only those that are new or changed.',
  })
  order?: string[] | null;
}

@InputType({ description: 'Reads the document again; corrections of the proposal are lost.' })
export class RereadBreakdownInput {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  version: number;

  @Field(() => [CleaningKindEnum], { description: 'Kinds of cleaning to be switched off.' })
  keep: CleaningKind[];
}

@InputType({
  description:
    'Resolve a printed name everywhere in the draft and remember it: exactly one of unitId, groupId, newUnit, newGroup.',
})
export class ResolveUnitNameInput {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  version: number;

  @Field()
  printedName: string;

  @Field(() => ID, { nullable: true })
  unitId?: string | null;

  @Field(() => ID, { nullable: true })
  groupId?: string | null;

  @Field(() => CreateUnitInput, { nullable: true })
  newUnit?: CreateUnitInput | null;

  @Field(() => CreateUnitGroupInput, { nullable: true })
  newGroup?: CreateUnitGroupInput | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Says that a name that does not read like a unit is one; needed to create a unit or a collective from it.',
  })
  acceptSuspicious?: boolean | null;
}
