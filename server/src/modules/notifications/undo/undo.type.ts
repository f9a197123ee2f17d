import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { UndoKind, UndoParameters } from '#shared/undo/undo-kind.js';
import { JsonValue } from '#server/platform/graphql/scalars.js';

@ObjectType({ description: 'Something that the viewer has done and can take back.' })
export class UndoOffer {
  @Field(() => ID)
  id: string;

  @Field(() => String, { description: 'Key of a sentence in the label catalogues.' })
  kind: UndoKind;

  @Field(() => JsonValue, { description: 'What the sentence is filled with.' })
  parameters: UndoParameters;

  @Field(() => Date)
  offeredAt: Date;

  @Field(() => Date)
  expiresAt: Date;
}

@ObjectType()
export class UndoRefusal {
  @Field({ description: 'Key of the refusal.' })
  reason: string;

  @Field(() => Int)
  count: number;
}

@ObjectType({ description: 'How much of the act was taken back; what was changed since is left as it is.' })
export class UndoOutcome {
  @Field(() => Int)
  done: number;

  @Field(() => [UndoRefusal])
  refusals: UndoRefusal[];
}
