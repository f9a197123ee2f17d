import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { LeadlessRule } from '#shared/plans/leads/leadless-rule.js';
import type { PlanState } from '#shared/plans/plan.workflow.js';
import { CivilDateText } from '#server/platform/graphql/scalars.js';
import { LeadlessRuleEnum } from './leads/leadless-rule.enum.js';
import { PlanStateEnum } from './plan-state.enum.js';

@ObjectType({ description: 'A heading of the document above tasks.' })
export class PlanSection {
  @Field(() => ID)
  id: string;

  @Field(() => ID, { nullable: true })
  parentId: string | null;

  @Field({ description: 'As printed, ordinal included.' })
  title: string;

  @Field(() => Int)
  sortOrder: number;
}

@ObjectType({ description: 'A document whose tasks are followed for one year.' })
export class Plan {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  version: number;

  @Field()
  title: string;

  @Field(() => String, { nullable: true })
  docNumber: string | null;

  @Field(() => String, { nullable: true })
  issuer: string | null;

  @Field(() => CivilDateText, { nullable: true, description: 'The document’s own date (成文日期).' })
  documentDate: string | null;

  @Field(() => Int)
  year: number;

  @Field(() => PlanStateEnum)
  state: PlanState;

  @Field(() => LeadlessRuleEnum, { description: 'Who leads tasks for which the document names no lead.' })
  leadlessRule: LeadlessRule;

  @Field(() => CivilDateText, { nullable: true, description: 'The day on which the tasks went out.' })
  issuedOn: string | null;

  @Field(() => Date, { nullable: true, description: 'When the import was undone.' })
  withdrawnAt: Date | null;

  withdrawnBy: string | null;

  @Field(() => String, { nullable: true, description: 'Why the import was undone.' })
  withdrawnReason: string | null;
}
