import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { CivilDateText } from '#server/platform/graphql/scalars.js';

@ObjectType()
export class UnitCategory {
  @Field(() => ID)
  id: string;

  @Field()
  name: string;

  @Field(() => Int)
  sortOrder: number;
}

@ObjectType()
export class Unit {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  version: number;

  @Field()
  name: string;

  @Field()
  shortName: string;

  categoryId: string;

  @Field(() => Int)
  sortOrder: number;

  @Field(() => CivilDateText, { nullable: true })
  endedOn: string | null;
}

@ObjectType()
export class UnitGroup {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  version: number;

  @Field()
  name: string;
}
