import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { STEP_STANDINGS, type StepStanding } from '#shared/plans/steps/step.rules.js';
import { enumOf } from '#server/platform/graphql/enum-of.js';
import { CivilDateText } from '#server/platform/graphql/scalars.js';

export const StepStandingEnum = enumOf(STEP_STANDINGS);
registerEnumType(StepStandingEnum, { name: 'StepStanding' });

@ObjectType({
  description: 'One item of the unit’s own list below a share; with a date a milestone. It colours no light.',
})
export class AssignmentStep {
  @Field(() => ID)
  id: string;

  @Field()
  title: string;

  @Field(() => ID, { nullable: true })
  divisionId: string | null;

  @Field(() => ID, { nullable: true })
  officerId: string | null;

  @Field(() => String, { nullable: true })
  divisionName: string | null;

  @Field(() => String, { nullable: true })
  officerName: string | null;

  @Field(() => CivilDateText, { nullable: true })
  dueOn: string | null;

  @Field(() => CivilDateText, { nullable: true })
  doneOn: string | null;

  @Field(() => StepStandingEnum, { description: 'Of today.' })
  standing: StepStanding;
}

@ObjectType({ description: '分解: who in the unit does the work, under whom, and by which steps.' })
export class AssignmentBreakdown {
  @Field(() => ID, { nullable: true })
  divisionId: string | null;

  @Field(() => String, { nullable: true })
  divisionName: string | null;

  @Field(() => ID, { nullable: true })
  officerId: string | null;

  @Field(() => String, { nullable: true })
  officerName: string | null;

  @Field(() => ID, { nullable: true, description: '分管领导' })
  leaderId: string | null;

  @Field(() => String, { nullable: true })
  leaderName: string | null;

  @Field(() => [AssignmentStep])
  steps: AssignmentStep[];
}

@ObjectType({ description: 'A superior item with what the unit has made of it.' })
export class UnitListItem {
  @Field(() => ID)
  assignmentId: string;

  @Field()
  taskCode: string;

  @Field()
  taskTitle: string;

  @Field()
  planTitle: string;

  @Field(() => CivilDateText, { nullable: true })
  dueOn: string | null;

  @Field(() => String, { nullable: true })
  divisionName: string | null;

  @Field(() => String, { nullable: true })
  officerName: string | null;

  @Field(() => String, { nullable: true })
  leaderName: string | null;

  @Field(() => Int)
  stepCount: number;

  @Field(() => Int)
  doneCount: number;

  @Field(() => CivilDateText, { nullable: true, description: 'The next step that is not done.' })
  nextDueOn: string | null;
}

@ObjectType()
export class UnitListPage {
  @Field(() => Int)
  total: number;

  @Field(() => Int, { description: 'Superior items that the unit has not broken down yet.' })
  missing: number;

  @Field(() => [UnitListItem])
  rows: UnitListItem[];
}

@InputType({ description: 'Without an id a new step.' })
export class StepInput {
  @Field(() => ID, { nullable: true })
  id?: string | null;

  @Field()
  title: string;

  @Field(() => ID, { nullable: true })
  divisionId?: string | null;

  @Field(() => ID, { nullable: true })
  officerId?: string | null;

  @Field(() => CivilDateText, { nullable: true })
  dueOn?: string | null;

  @Field(() => CivilDateText, { nullable: true })
  doneOn?: string | null;
}

@InputType({ description: 'The whole breakdown of a share: steps that are not in the list are taken out.' })
export class BreakDownAssignmentInput {
  @Field(() => ID)
  assignmentId: string;

  @Field(() => Int)
  version: number;

  @Field(() => ID, { nullable: true })
  divisionId?: string | null;

  @Field(() => ID, { nullable: true })
  officerId?: string | null;

  @Field(() => ID, { nullable: true })
  leaderId?: string | null;

  @Field(() => [StepInput])
  steps: StepInput[];
}
