import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import {
  PROGRESS_REPORT_STATES,
  type ProgressReportState,
} from '#shared/progress/progress-report.workflow.js';
import type { CarriedItem } from '#shared/progress/prefill/carried-item.js';
import { enumOf } from '#server/platform/graphql/enum-of.js';
import { CivilDateText, DecimalText } from '#server/platform/graphql/scalars.js';
import { CarriedReportItem } from './figures/report-figure.type.js';

export const ProgressReportStateEnum = enumOf(PROGRESS_REPORT_STATES);
registerEnumType(ProgressReportStateEnum, { name: 'ProgressReportState' });

@ObjectType({ description: 'What one unit reports about its share of a task in one quarter.' })
export class ProgressReport {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  version: number;

  assignmentId: string;

  @Field(() => Int)
  year: number;

  @Field(() => Int)
  quarter: number;

  @Field(() => ProgressReportStateEnum)
  state: ProgressReportState;

  @Field(() => DecimalText, { description: '0–100, two decimals at most.' })
  percent: string;

  @Field()
  narrative: string;

  @Field()
  problems: string;

  @Field()
  nextStep: string;

  @Field(() => CivilDateText, { description: 'The day that the figures are of.' })
  asOf: string;

  @Field(() => Date, { nullable: true, description: 'To the head of the unit.' })
  handedInAt: Date | null;

  handedInBy: string | null;

  @Field(() => Date, { nullable: true })
  submittedAt: Date | null;

  submittedBy: string | null;

  @Field(() => Date, { nullable: true, description: 'Accepted or returned.' })
  decidedAt: Date | null;

  decidedBy: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The words of whoever returned it; null again once it is resubmitted.',
  })
  returnReason: string | null;

  @Field(() => Date, {
    nullable: true,
    description: 'Since then a look-back stands against it, and the quarter may be reported on anew.',
  })
  overruledAt: Date | null;

  signedOffBy: string | null;

  signedOffOn: string | null;

  @Field(() => [CarriedReportItem], {
    description: 'Problems and next steps of earlier reports, and what has become of them.',
  })
  carriedItems: CarriedItem[];
}
