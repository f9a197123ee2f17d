import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { CivilDateText, DecimalText } from '#server/platform/graphql/scalars.js';

@InputType({ description: 'The whole report of an assignment for a quarter, as the form holds it.' })
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
