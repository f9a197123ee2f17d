import { Field, ObjectType } from '@nestjs/graphql';
import type { CleaningKind } from '#shared/intake/cleaning/cleaning-kinds.js';
import { Span } from '#server/modules/plans/task.type.js';
import { CleaningKindEnum } from './cleaning-kind.enum.js';

@ObjectType({ description: 'One difference between the text as received and the text that was read.' })
export class CleaningChange {
  @Field(() => CleaningKindEnum)
  kind: CleaningKind;

  @Field({ description: 'As received.' })
  before: string;

  @Field(() => Span, { description: 'Into the cleaned text; empty where something was removed.' })
  span: Span;
}
