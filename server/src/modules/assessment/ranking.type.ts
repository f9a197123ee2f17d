import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { RoundKind } from '#shared/assessment/round-kind.js';
import type { RoundState } from '#shared/assessment/round.workflow.js';
import { CivilDateText, DecimalText } from '#server/platform/graphql/scalars.js';
import { RoundKindEnum, RoundStateEnum } from './round.type.js';
import { TrendPoint } from './trend-point.type.js';

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

  @Field(() => [TrendPoint], {
    description:
      'Of rounds of the same kind, the last eight periods up to this one, oldest first; newest results.',
  })
  trend: TrendPoint[];
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

@ObjectType({ description: 'One result of a round: the first, or a correction upon an appeal.' })
export class ResultVersion {
  @Field(() => Int)
  ordinal: number;

  @Field(() => Date)
  frozenAt: Date;

  @Field({ description: 'SHA-256 of the canonical JSON of the snapshot, hex.' })
  contentHash: string;

  @Field(() => String, { nullable: true, description: 'Whose appeal it follows; null for the first.' })
  unitName: string | null;

  @Field(() => String, { nullable: true, description: 'The line that the appeal was about.' })
  lineName: string | null;
}

@ObjectType({ description: 'A bonus, deduction or veto, which everybody may read.' })
export class PublicLine {
  @Field(() => ID)
  unitId: string;

  @Field()
  unitName: string;

  @Field()
  kind: string;

  @Field(() => DecimalText)
  points: string;

  @Field()
  reason: string;
}

@ObjectType({ description: 'A round’s units by place, each 考核分组 apart.' })
export class Ranking {
  @Field(() => ID)
  roundId: string;

  @Field()
  roundName: string;

  @Field(() => RoundKindEnum)
  kind: RoundKind;

  @Field(() => RoundStateEnum)
  state: RoundState;

  @Field(() => CivilDateText, { nullable: true, description: 'Last day of appeals.' })
  appealsUntil: string | null;

  @Field(() => Int, { description: 'Of the result that is shown.' })
  ordinal: number;

  @Field(() => [ResultVersion], { description: 'All results of the round, oldest first.' })
  versions: ResultVersion[];

  @Field(() => [PublicLine], { description: 'Of the newest result; none with a former one.' })
  publicLines: PublicLine[];

  @Field(() => Int)
  year: number;

  @Field(() => Int)
  quarter: number;

  @Field(() => String, {
    nullable: true,
    description:
      'The latest round of the same kind and an earlier period, which the change is counted against.',
  })
  previousRoundName: string | null;

  @Field(() => [RankingCategory])
  categories: RankingCategory[];
}
