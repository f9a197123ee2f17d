import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { RoundKind } from '#shared/assessment/round-kind.js';
import type { RoundState } from '#shared/assessment/round.workflow.js';
import { CivilDateText, DecimalText, JsonValue } from '#server/platform/graphql/scalars.js';
import type { AssessedStep } from '#shared/assessment/rules/ruled-leaf.js';
import { StatusCount } from '#server/modules/progress/task-status.type.js';
import { ResultVersion } from './ranking.type.js';
import { RoundKindEnum, RoundStateEnum } from './round.type.js';
import { ScoreExplanation } from './score-sheet.type.js';
import { TrendPoint } from './trend-point.type.js';

@ObjectType({ description: 'An assignment that a line’s points were computed from, as it was.' })
export class LineFact {
  @Field(() => ID)
  assignmentId: string;

  @Field(() => ID, { nullable: true, description: 'Of a finding; its title then stands for the task’s.' })
  findingId?: string | null;

  @Field()
  taskCode: string;

  @Field()
  taskTitle: string;

  @Field({ description: 'Whether it counted for the unit.' })
  counted: boolean;

  @Field(() => DecimalText)
  percent: string;
}

@ObjectType({ description: 'The points of all lines add up exactly to the total.' })
export class ScorecardLine {
  @Field({
    description:
      '`indicator`, `bonus`, `deduction`, or what the terms of the rubric make: see the explanation.',
  })
  kind: string;

  @Field(() => ID, { nullable: true, description: 'Null for what no indicator stands behind.' })
  indicatorId: string | null;

  @Field(() => ID, { nullable: true, description: 'Of a bonus or deduction by hand.' })
  adjustmentId: string | null;

  @Field()
  name: string;

  @Field()
  standard: string;

  @Field(() => DecimalText, { nullable: true })
  maxPoints: string | null;

  @Field(() => DecimalText, { description: 'A deduction is negative.' })
  points: string;

  @Field(() => DecimalText, {
    nullable: true,
    description: 'Mean of the category; null with fewer than three units.',
  })
  categoryMean: string | null;

  @Field(() => DecimalText, { nullable: true })
  categoryBest: string | null;

  @Field(() => ScoreExplanation)
  explanation: ScoreExplanation;

  @Field(() => JsonValue, { description: 'Each assessor’s points with the arithmetic behind them.' })
  assessed: readonly AssessedStep[];

  @Field(() => [LineFact])
  facts: LineFact[];
}

@ObjectType({ description: 'One unit’s published result with the reason of every point.' })
export class Scorecard {
  @Field(() => ID)
  roundId: string;

  @Field()
  roundName: string;

  @Field(() => Int)
  year: number;

  @Field(() => Int)
  quarter: number;

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

  @Field(() => Date, { description: 'When it was published, or announced while it is not.' })
  publishedAt: Date;

  @Field({ description: 'SHA-256 of the canonical JSON of the round’s snapshot, hex.' })
  contentHash: string;

  @Field(() => ID)
  unitId: string;

  @Field()
  unitName: string;

  @Field()
  categoryName: string;

  @Field()
  participates: boolean;

  @Field(() => Int, { nullable: true })
  rank: number | null;

  @Field(() => String, { nullable: true, description: '等次; null where the round has none.' })
  grade: string | null;

  @Field(() => Int, { description: 'Participating units of the category.' })
  outOf: number;

  @Field(() => DecimalText)
  base: string;

  @Field(() => DecimalText)
  bonus: string;

  @Field(() => DecimalText)
  deduction: string;

  @Field(() => DecimalText)
  total: string;

  @Field(() => DecimalText, { nullable: true, description: 'Null where nobody of the category takes part.' })
  categoryMean: string | null;

  @Field(() => [ScorecardLine])
  lines: ScorecardLine[];

  @Field(() => [TrendPoint], { description: 'Published quarters up to this one, oldest first.' })
  trend: TrendPoint[];

  @Field(() => [StatusCount], {
    description: 'The unit’s assignments of the round’s year as they stand today.',
  })
  statusCounts: StatusCount[];
}
