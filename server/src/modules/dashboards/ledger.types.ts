import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { LedgerReview } from '#shared/dashboards/ledger-filter.js';
import type { LedgerGroup as Group } from '#shared/dashboards/ledger-lines.js';
import type { TaskRole } from '#shared/plans/task-role.js';
import type { Light, TaskStatus } from '#shared/progress/task-status.js';
import { LightExplanation } from '#server/modules/progress/lights/light-explanation.type.js';
import { TaskRoleEnum } from '#server/modules/plans/task-role.enum.js';
import {
  LightCount,
  LightEnum,
  StatusCount,
  TaskStatusEnum,
} from '#server/modules/progress/task-status.type.js';
import { CivilDateText, DecimalText } from '#server/platform/graphql/scalars.js';
import { LedgerReviewEnum } from './ledger.inputs.js';

@ObjectType({ description: 'One unit’s share of one task.' })
export class LedgerRow {
  @Field(() => ID)
  assignmentId: string;

  @Field(() => ID)
  taskId: string;

  @Field(() => ID)
  planId: string;

  @Field(() => ID)
  unitId: string;

  @Field()
  code: string;

  @Field({ description: 'As printed.' })
  ordinal: string;

  @Field()
  planTitle: string;

  @Field(() => String, { nullable: true })
  docNumber: string | null;

  @Field(() => String, { nullable: true, description: 'The board (板块) that the task stands under.' })
  sectionTitle: string | null;

  @Field()
  title: string;

  @Field({ description: '具体要求, as printed.' })
  content: string;

  @Field({ description: 'Lead units as the document prints them.' })
  leadUnits: string;

  @Field({ description: 'As it was called on that day.' })
  unitName: string;

  @Field(() => String, { nullable: true, description: '科室, as the unit has it now.' })
  divisionName: string | null;

  @Field(() => String, { nullable: true })
  officerName: string | null;

  @Field(() => String, { nullable: true, description: 'Of the responsible officer; masked.' })
  officerPhone: string | null;

  @Field(() => String, { nullable: true, description: '分管领导' })
  leaderName: string | null;

  @Field()
  categoryName: string;

  @Field(() => TaskRoleEnum)
  role: TaskRole;

  @Field(() => CivilDateText)
  startsOn: string;

  @Field({ description: 'Deadlines as printed.' })
  deadlineText: string;

  @Field(() => CivilDateText, { nullable: true })
  dueOn: string | null;

  @Field({ description: 'Targets as printed.' })
  targetText: string;

  @Field({
    description: 'Targets counted per quarter, and the unit’s own steps due in the quarter of the day.',
  })
  quarterTarget: string;

  @Field(() => DecimalText, { description: '0–100, of the latest accepted report.' })
  percent: string;

  @Field(() => TaskStatusEnum)
  status: TaskStatus;

  @Field(() => LightEnum)
  light: Light;

  @Field(() => LightExplanation)
  lightReason: LightExplanation;

  @Field({ description: 'The unit’s head has signed for it.' })
  signed: boolean;

  @Field({ description: 'Of the latest accepted report, as are the two that follow.' })
  narrative: string;

  @Field()
  problems: string;

  @Field()
  nextStep: string;

  @Field({ description: 'Names of the files of the latest accepted report.' })
  evidence: string;

  @Field(() => LedgerReviewEnum, { description: 'Of the latest report that was submitted by that day.' })
  review: LedgerReview;

  @Field(() => String, { nullable: true, description: 'Why it was returned.' })
  reviewReason: string | null;

  @Field(() => CivilDateText, { nullable: true, description: 'Day on which that report was accepted.' })
  updatedOn: string | null;
}

@ObjectType({ description: 'A heading over rows, in the order of the list.' })
export class LedgerGroup implements Group {
  @Field({ description: 'Of rows under it: the plan, `plan:section`, or the unit.' })
  key: string;

  @Field()
  label: string;

  @Field(() => Int, { description: 'Of all pages.' })
  count: number;
}

@ObjectType({ description: 'A numbered page of the ledger, with counts over all its pages.' })
export class LedgerPage {
  @Field(() => CivilDateText, {
    description: 'The day at whose end it stood so; today where none was asked for.',
  })
  asOf: string;

  @Field(() => Int)
  total: number;

  @Field(() => Int)
  page: number;

  @Field(() => Int)
  pageSize: number;

  @Field(() => [LedgerRow])
  rows: LedgerRow[];

  @Field(() => [StatusCount], { description: 'Every status in its fixed order; they add up to the total.' })
  statusCounts: StatusCount[];

  @Field(() => [LightCount], { description: 'Every light in its fixed order; they add up to the total.' })
  lightCounts: LightCount[];

  @Field(() => [LedgerGroup], { description: 'All of them where rows are grouped, none otherwise.' })
  groups: LedgerGroup[];
}
