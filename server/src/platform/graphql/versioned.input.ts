import { Field, ID, InputType, Int } from '@nestjs/graphql';

@InputType({ description: 'A row and the version of it that the user saw.' })
export class VersionedInput {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  version: number;
}
