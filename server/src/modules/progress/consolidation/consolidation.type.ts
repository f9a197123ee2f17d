import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { MEMBER_STANDINGS, type MemberStanding } from '#shared/progress/consolidation/member-standing.js';
import type { TaskRole } from '#shared/plans/task-role.js';
import { TaskRoleEnum } from '#server/modules/plans/task-role.enum.js';
import { enumOf } from '#server/platform/graphql/enum-of.js';
import { CivilDateText, DecimalText } from '#server/platform/graphql/scalars.js';

export const MemberStandingEnum = enumOf(MEMBER_STANDINGS);
registerEnumType(MemberStandingEnum, { name: 'MemberStanding' });

@ObjectType()
export class MemberFigure {
  @Field(() => ID, { nullable: true })
  targetId: string | null;

  @Field()
  label: string;

  @Field(() => DecimalText)
  value: string;

  @Field()
  unit: string;

  @Field(() => DecimalText, { nullable: true })
  numerator: string | null;

  @Field(() => DecimalText, { nullable: true })
  denominator: string | null;

  @Field(() => DecimalText, { nullable: true })
  lastYear: string | null;
}

@ObjectType({
  description: 'What whoever consolidates may read of a member’s submitted report: no drafts, no files.',
})
export class MemberReport {
  @Field(() => ID)
  reportId: string;

  @Field({ description: 'By the office; else submitted and still to be reviewed.' })
  accepted: boolean;

  @Field(() => Date, { nullable: true })
  submittedAt: Date | null;

  @Field(() => DecimalText)
  percent: string;

  @Field()
  narrative: string;

  @Field()
  problems: string;

  @Field()
  nextStep: string;

  @Field(() => CivilDateText)
  asOf: string;

  @Field(() => [MemberFigure])
  figures: MemberFigure[];
}

@ObjectType()
export class ConsolidationMember {
  @Field(() => ID)
  unitId: string;

  @Field()
  unitName: string;

  @Field(() => TaskRoleEnum)
  role: TaskRole;

  @Field(() => MemberStandingEnum)
  standing: MemberStanding;

  @Field(() => MemberReport, { nullable: true })
  report: MemberReport | null;
}

@ObjectType({
  description: 'The reports of a task’s members for a quarter, for the lead that reports for the task.',
})
export class Consolidation {
  @Field(() => Int, { description: 'Members that have completed their part.' })
  completed: number;

  @Field(() => Int, { description: 'Members that have submitted a report, the completed ones among them.' })
  reported: number;

  @Field(() => Int)
  total: number;

  @Field(() => [ConsolidationMember], { description: 'In 机构序列.' })
  members: ConsolidationMember[];
}
