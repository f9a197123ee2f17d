import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { DecimalText } from '#server/platform/graphql/scalars.js';

@ObjectType()
export class RankingRow {
  @Field(() => ID)
  unitId: string;

  @Field({ description: 'As it was when the round was published.' })
  unitName: string;

  @Field()
  participates: boolean;

  @Field(() => Int, { nullable: true, description: 'Ties 1, 2, 2, 4; null for 不参评.' })
  rank: number | null;

  @Field(() => String, { nullable: true, description: '等次; null where the round has none.' })
  grade: string | null;

  @Field(() => DecimalText)
  total: string;

  @Field(() => DecimalText)
  base: string;

  @Field(() => DecimalText)
  bonus: string;

  @Field(() => DecimalText)
  deduction: string;

  @Field(() => Int, { nullable: true, description: 'In the same category only.' })
  previousRank: number | null;

  @Field(() => DecimalText, { nullable: true })
  previousTotal: string | null;
}

@ObjectType()
export class RankingCategory {
  @Field(() => ID)
  categoryId: string;

  @Field()
  categoryName: string;

  @Field(() => [RankingRow])
  rows: RankingRow[];
}

@ObjectType({ description: 'A published round’s units by place, each 考核分组 apart.' })
export class Ranking {
  @Field(() => ID)
  roundId: string;

  @Field()
  roundName: string;

  @Field(() => Int)
  year: number;

  @Field(() => Int)
  quarter: number;

  @Field(() => String, {
    nullable: true,
    description: 'The latest published round of an earlier quarter, which the change is counted against.',
  })
  previousRoundName: string | null;

  @Field(() => [RankingCategory])
  categories: RankingCategory[];
}
