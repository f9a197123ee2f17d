import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { VersionedInput } from '#server/platform/graphql/versioned-input.js';
import { CivilDateText, DecimalText } from '#server/platform/graphql/scalars.js';
import { CarriedItemInput, ReportFigureInput, ReportSignOffInput } from './figures/report-figure.inputs.js';

@InputType({
  description:
    'The report of an assignment for a quarter, as the form holds it. What may be absent stays as it is stored when it is absent.',
})
export class ProgressReportInput {
  @Field(() => ID)
  assignmentId: string;

  @Field(() => Int)
  year: number;

  @Field(() => Int)
  quarter: number;

  @Field(() => Int, {
    nullable: true,
    description: 'Version of the saved report; absent for the first save.',
  })
  version?: number | null;

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

  @Field(() => [ID], { description: 'Evidence: files that the unit has uploaded, in the order to be shown.' })
  fileIds: string[];

  @Field(() => [ReportFigureInput], { nullable: true, description: 'All figures, in the order to be shown.' })
  figures?: ReportFigureInput[] | null;

  @Field(() => ReportSignOffInput, { nullable: true, description: 'Null takes the sign-off away.' })
  signOff?: ReportSignOffInput | null;

  @Field(() => [CarriedItemInput], { nullable: true })
  carriedItems?: CarriedItemInput[] | null;

  @Field(() => [ID], {
    nullable: true,
    description:
      'Reports of the task’s members that were taken over; for the lead that reports for the task.',
  })
  sourceReportIds?: string[] | null;
}

@InputType()
export class ReturnReportInput {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  version: number;

  @Field()
  reason: string;
}

@InputType()
export class PassOnReportInput extends VersionedInput {
  @Field(() => ReportSignOffInput, { nullable: true, description: 'Absent: as the reporter has given it.' })
  signOff?: ReportSignOffInput | null;
}
