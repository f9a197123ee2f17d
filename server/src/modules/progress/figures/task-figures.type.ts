import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { TargetStanding } from '#shared/progress/figures/target-standing.js';
import { DecimalText } from '#server/platform/graphql/scalars.js';
import { ReportQuarter, TargetStandingEnum } from './report-figure.type.js';

@ObjectType({ description: 'What a unit has reported against one target; without a value where it has not.' })
export class TaskFigureCell {
  @Field(() => ID)
  targetId: string;

  @Field({ description: 'Whether the target is meant for the unit.' })
  applies: boolean;

  @Field(() => DecimalText, { nullable: true, description: 'The value that counts, after disputes.' })
  value: string | null;

  @Field(() => DecimalText, { nullable: true })
  numerator: string | null;

  @Field(() => DecimalText, { nullable: true })
  denominator: string | null;

  @Field(() => TargetStandingEnum)
  standing: TargetStanding;

  @Field({ description: 'A dispute of the figure is open.' })
  disputed: boolean;
}

@ObjectType()
export class TaskFigureRow {
  @Field(() => ID)
  assignmentId: string;

  @Field()
  unitName: string;

  @Field(() => DecimalText)
  percent: string;

  @Field(() => ID, { nullable: true, description: 'The report that the figures are of.' })
  reportId: string | null;

  @Field(() => ReportQuarter, { nullable: true })
  period: ReportQuarter | null;

  @Field(() => [TaskFigureCell], { description: 'One for each target, in its order.' })
  cells: TaskFigureCell[];
}

@ObjectType()
export class TaskFigureTotal {
  @Field(() => ID)
  targetId: string;

  @Field(() => DecimalText, { nullable: true, description: 'Summed over the units, where that makes sense.' })
  value: string | null;

  @Field(() => TargetStandingEnum, { nullable: true, description: 'Of a joint target.' })
  standing: TargetStanding | null;

  @Field(() => Int)
  met: number;

  @Field(() => Int)
  reported: number;

  @Field(() => Int)
  units: number;
}

@ObjectType({
  description: 'Units × targets of a task, from each unit’s latest submitted report up to a quarter.',
})
export class TaskFigures {
  @Field(() => [TaskFigureRow])
  rows: TaskFigureRow[];

  @Field(() => [TaskFigureTotal], { description: 'One for each target; of the rows that the viewer sees.' })
  totals: TaskFigureTotal[];
}
