import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { UnitLevel } from '#shared/organisation/unit-level.js';
import { CivilDateText } from '#server/platform/graphql/scalars.js';
import { UnitLevelEnum } from './unit-level.enum.js';

@ObjectType()
export class UnitCategory {
  @Field(() => ID)
  id: string;

  @Field()
  name: string;

  @Field(() => Int)
  sortOrder: number;

  @Field({ description: '垂管: answers to a superior authority.' })
  verticallyManaged: boolean;
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

  @Field(() => UnitLevelEnum)
  level: UnitLevel;

  @Field(() => ID, { nullable: true })
  parentId: string | null;

  @Field(() => Int)
  sortOrder: number;

  @Field(() => CivilDateText, { nullable: true })
  endedOn: string | null;
}

@ObjectType()
export class UnitGroup {
  @Field({ description: 'Whether vertically managed members are reached too.' })
  reachesVertical: boolean;

  @Field(() => ID)
  id: string;

  @Field(() => Int)
  version: number;

  @Field()
  name: string;
}
