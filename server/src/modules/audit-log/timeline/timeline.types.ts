import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { TimelineField } from '#shared/audit-log/timeline-fields.js';
import { JsonValue } from '#server/platform/graphql/scalars.js';

@ObjectType({ description: 'One field of a change; ids are names already.' })
export class TimelineChange {
  @Field(() => String, { description: 'A key of the catalogue of fields.' })
  field: TimelineField;

  @Field(() => JsonValue, { nullable: true })
  before: unknown;

  @Field(() => JsonValue, { nullable: true })
  after: unknown;
}

@ObjectType({ description: 'Who did what to a task, when, and what changed.' })
export class TimelineEntry {
  @Field(() => ID)
  id: string;

  @Field(() => Date)
  at: Date;

  @Field({ description: 'As it was then; empty where the system did it by itself.' })
  actorName: string;

  @Field(() => String, { nullable: true, description: 'The unit of whoever did it.' })
  actorUnitName: string | null;

  @Field()
  action: string;

  @Field(() => String, { nullable: true, description: 'The step of a workflow, where it was one.' })
  transition: string | null;

  @Field()
  entityType: string;

  @Field(() => String, { nullable: true, description: 'Whose share it is about; null: the whole task.' })
  unitName: string | null;

  @Field(() => [TimelineChange])
  changes: TimelineChange[];
}

@ObjectType({ description: 'Newest first.' })
export class TaskTimeline {
  @Field(() => [TimelineEntry])
  rows: TimelineEntry[];

  @Field(() => String, { nullable: true, description: 'Pass as `after` for older rows; null at the end.' })
  next: string | null;
}
