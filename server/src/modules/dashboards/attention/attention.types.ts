import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DATA_ALERT_KINDS, type DataAlertKind } from '#shared/dashboards/attention/data-alert.js';
import { enumOf } from '#server/platform/graphql/enum-of.js';
import { JsonValue } from '#server/platform/graphql/scalars.js';

export const DataAlertKindEnum = enumOf(DATA_ALERT_KINDS);
registerEnumType(DataAlertKindEnum, { name: 'DataAlertKind' });

@ObjectType({ description: 'Something in the reported data that deserves a second look; never scored.' })
export class DataAlertRow {
  @Field(() => DataAlertKindEnum)
  kind: DataAlertKind;

  @Field(() => JsonValue, { description: 'What the sentence of the kind is filled with.' })
  values: Readonly<Record<string, string | number>>;

  @Field(() => ID)
  assignmentId: string;

  @Field()
  taskCode: string;

  @Field()
  taskTitle: string;

  @Field()
  unitName: string;
}

@ObjectType()
export class DataAlertCount {
  @Field(() => DataAlertKindEnum)
  kind: DataAlertKind;

  @Field(() => Int)
  count: number;
}

@ObjectType({ description: 'Ordered by kind, then by task and unit.' })
export class DataAlertPage {
  @Field(() => Int)
  total: number;

  @Field(() => [DataAlertCount], { description: 'Of every kind, whichever is shown.' })
  counts: DataAlertCount[];

  @Field(() => [DataAlertRow])
  rows: DataAlertRow[];
}

@ObjectType()
export class RepeatedFactTask {
  @Field(() => ID)
  id: string;

  @Field()
  code: string;

  @Field()
  title: string;
}

@ObjectType({ description: 'What more than one task asked of the same unit in the quarter.' })
export class RepeatedFactRow {
  @Field()
  label: string;

  @Field()
  unit: string;

  @Field(() => [RepeatedFactTask])
  tasks: RepeatedFactTask[];
}

@ObjectType({ description: 'How much one unit was asked to fill in in one quarter.' })
export class UnitBurden {
  @Field(() => ID)
  unitId: string;

  @Field()
  unitName: string;

  @Field(() => Int)
  reports: number;

  @Field(() => Int)
  fields: number;

  @Field(() => [RepeatedFactRow])
  repeated: RepeatedFactRow[];
}
