import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { DecimalText } from '#server/platform/graphql/scalars.js';

@ObjectType({ description: 'One unit of a result that was handed over, as it was.' })
export class HandedUnit {
  @Field(() => ID)
  unitId: string;

  @Field()
  unitName: string;

  @Field()
  categoryName: string;

  @Field(() => DecimalText, { nullable: true, description: 'Null for 不参评.' })
  total: string | null;

  @Field(() => DecimalText, { nullable: true, description: 'In the outside assessment.' })
  points: string | null;
}

@ObjectType({ description: 'That a result was handed over: which, when, by whom, to whom.' })
export class HandOver {
  @Field(() => ID)
  id: string;

  @Field(() => ID)
  roundId: string;

  @Field()
  roundName: string;

  @Field({ description: 'Of the snapshot that was handed over.' })
  contentHash: string;

  @Field()
  recipient: string;

  @Field(() => Date)
  handedAt: Date;

  @Field(() => String, { nullable: true })
  handedByName: string | null;

  @Field(() => [HandedUnit], { description: 'In 机构序列.' })
  rows: HandedUnit[];
}

@ObjectType({ description: '绩效评估、目标责任考核: an assessment of others in which a result counts.' })
export class OutsideAssessment {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  version: number;

  @Field(() => Int)
  year: number;

  @Field()
  name: string;

  @Field(() => DecimalText)
  fullPoints: string;

  @Field(() => DecimalText)
  weight: string;

  @Field(() => [HandOver], { description: 'Latest first, twenty at most.' })
  handOvers: HandOver[];
}
