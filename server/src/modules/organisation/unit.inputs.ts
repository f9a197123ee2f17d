import { Field, ID, InputType, Int } from '@nestjs/graphql';
import type { UnitLevel } from '#shared/organisation/unit-level.js';
import { UnitLevelEnum } from './unit-level.enum.js';

@InputType()
export class CreateUnitCategoryInput {
  @Field()
  name: string;

  @Field(() => Boolean, {
    nullable: true,
    description: '垂管: collectives of the county do not reach its units.',
  })
  verticallyManaged?: boolean | null;
}

@InputType()
export class UpdateUnitCategoryInput extends CreateUnitCategoryInput {
  @Field(() => ID)
  id: string;
}

@InputType()
export class CreateUnitInput {
  @Field()
  name: string;

  @Field()
  shortName: string;

  @Field(() => ID)
  categoryId: string;

  @Field(() => UnitLevelEnum, { nullable: true })
  level?: UnitLevel | null;

  @Field(() => ID, { nullable: true })
  parentId?: string | null;

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

  @Field(() => UnitLevelEnum, { nullable: true })
  level?: UnitLevel | null;

  @Field(() => ID, { nullable: true })
  parentId?: string | null;

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

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether vertically managed members are reached too.',
  })
  reachesVertical?: boolean | null;
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

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether vertically managed members are reached too.',
  })
  reachesVertical?: boolean | null;
}
