import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { CivilDateText, DecimalText } from '#server/platform/graphql/scalars.js';

@ObjectType({ description: 'A unit that stands in a task.' })
export class TaskLedgerUnit {
  @Field(() => ID)
  id: string;

  @Field()
  name: string;
}

@ObjectType({ description: 'One task with all its units, where the ledger has a row for each unit.' })
export class TaskLedgerRow {
  @Field(() => ID)
  taskId: string;

  @Field(() => ID)
  planId: string;

  @Field()
  code: string;

  @Field({ description: 'As printed.' })
  ordinal: string;

  @Field()
  title: string;

  @Field()
  planTitle: string;

  @Field(() => String, { nullable: true, description: 'The heading that the task stands under.' })
  sectionTitle: string | null;

  @Field(() => CivilDateText, { nullable: true, description: 'The latest day that the document gives.' })
  dueOn: string | null;

  @Field(() => [TaskLedgerUnit])
  leadUnits: TaskLedgerUnit[];

  @Field(() => [TaskLedgerUnit])
  responsibleUnits: TaskLedgerUnit[];

  @Field(() => DecimalText, {
    nullable: true,
    description:
      '0–100, as a unit told it last, accepted or not; for a unit its own. The two that follow likewise.',
  })
  percent: string | null;

  @Field()
  problems: string;

  @Field(() => Date, { nullable: true })
  reportedAt: Date | null;
}

@ObjectType({ description: 'A numbered page of tasks by deadline, earliest first.' })
export class TaskLedgerPage {
  @Field(() => Int)
  page: number;

  @Field(() => Int)
  pageSize: number;

  @Field(() => [TaskLedgerRow])
  rows: TaskLedgerRow[];
}
