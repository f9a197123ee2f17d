import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { VersionedInput } from '#server/platform/graphql/versioned-input.js';

@ObjectType({ description: 'A ledger as somebody likes to see it.' })
export class SavedView {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  version: number;

  @Field()
  name: string;

  @Field({ description: 'Parameters of the ledger’s address.' })
  query: string;

  @Field({ description: 'Offered to everybody who sees the whole jurisdiction.' })
  shared: boolean;

  @Field({ description: 'The caller’s, who alone changes it.' })
  own: boolean;

  @Field()
  ownerName: string;

  @Field({ description: 'The caller’s ledger opens with it.' })
  isDefault: boolean;
}

@InputType()
export class SaveViewInput {
  @Field()
  name: string;

  @Field({ description: 'Parameters of the ledger’s address.' })
  query: string;

  @Field()
  shared: boolean;
}

@InputType({ description: 'What is absent stays as it is.' })
export class ChangeViewInput extends VersionedInput {
  @Field(() => String, { nullable: true })
  name?: string | null;

  @Field(() => String, { nullable: true })
  query?: string | null;

  @Field(() => Boolean, { nullable: true })
  shared?: boolean | null;
}
