import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { ProgressReport } from '../progress-report.type.js';

@InputType()
export class QuarterRowInput {
  @Field(() => ID)
  assignmentId: string;

  @Field(() => Int, { description: 'Of the report as its writer has seen it.' })
  version: number;
}

@InputType({ description: 'The reports of one quarter that are to be handed in, 200 at most.' })
export class SubmitQuarterReportsInput {
  @Field(() => Int)
  year: number;

  @Field(() => Int)
  quarter: number;

  @Field(() => [QuarterRowInput])
  rows: QuarterRowInput[];
}

@ObjectType({ description: 'What became of one row: handed in, or left as it was, and why.' })
export class QuarterSubmission {
  @Field(() => ID)
  assignmentId: string;

  @Field(() => ProgressReport, { nullable: true, description: 'Null where there is none to hand in.' })
  report: ProgressReport | null;

  @Field(() => String, {
    nullable: true,
    description: 'Key of the refusal; null for a row that was handed in.',
  })
  refusal: string | null;
}
