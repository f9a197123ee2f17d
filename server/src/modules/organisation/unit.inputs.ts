import { Field, ID, InputType, Int } from '@nestjs/graphql';

@InputType()
export class CreateUnitCategoryInput {
  @Field()
  name: string;
}

@InputType()
export class CreateUnitInput {
  @Field()
  name: string;

  @Field()
  shortName: string;

  @Field(() => ID)
  categoryId: string;

  @Field(() => [String])
  aliases: string[];
}

@InputType()
export class UpdateUnitInput {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  version: number;

  @Field()
  name: string;

  @Field()
  shortName: string;

  @Field(() => ID)
  categoryId: string;

  @Field(() => Int)
  sortOrder: number;

  @Field(() => [String])
  aliases: string[];
}

@InputType()
export class CreateUnitGroupInput {
  @Field()
  name: string;

  @Field(() => [String])
  aliases: string[];

  @Field(() => [ID])
  memberIds: string[];
}

@InputType()
export class UpdateUnitGroupInput {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  version: number;

  @Field()
  name: string;

  @Field(() => [String])
  aliases: string[];

  @Field(() => [ID])
  memberIds: string[];
}
