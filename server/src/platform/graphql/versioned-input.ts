import { Field, ID, InputType, Int } from '@nestjs/graphql';

/** A row as the caller saw it: the change is refused with CONFLICT when it has another version by now. */
@InputType()
export class VersionedInput {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  version: number;
}
