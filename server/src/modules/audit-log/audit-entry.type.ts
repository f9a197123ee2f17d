import { Field, ID, ObjectType } from '@nestjs/graphql';
import { JsonValue } from '#server/platform/graphql/scalars.js';

@ObjectType({ description: 'Who did what to what, when.' })
export class AuditEntry {
  @Field(() => ID)
  id: string;

  @Field(() => Date)
  at: Date;

  @Field({ description: 'As it was then.' })
  actorName: string;

  @Field(() => String, { nullable: true })
  unitName: string | null;

  @Field()
  action: string;

  @Field()
  entityType: string;

  @Field(() => ID, { nullable: true })
  entityId: string | null;

  @Field(() => JsonValue, { nullable: true, description: 'Without anything secret.' })
  before: unknown;

  @Field(() => JsonValue, { nullable: true, description: 'Without anything secret.' })
  after: unknown;

  @Field(() => String, { nullable: true })
  address: string | null;
}

@ObjectType({ description: 'Newest first.' })
export class AuditStream {
  @Field(() => [AuditEntry])
  rows: AuditEntry[];

  @Field(() => String, {
    nullable: true,
    description: 'Pass as `after` for the next, older rows; null at the end.',
  })
  next: string | null;
}
