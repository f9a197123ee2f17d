import { Field, Int, ObjectType } from '@nestjs/graphql';
import { DecimalText } from '#server/platform/graphql/scalars.js';

@ObjectType({ description: 'One quarter of the unit in which it took part.' })
export class TrendPoint {
  @Field(() => Int)
  year: number;

  @Field(() => Int)
  quarter: number;

  @Field(() => DecimalText)
  total: string;

  @Field(() => Int, { nullable: true })
  rank: number | null;
}
