import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'What the office asks of the reports on a task.' })
export class TaskReportTerms {
  @Field(() => Int, { description: '0 while nothing was ever set.' })
  version: number;

  @Field()
  signOffRequired: boolean;

  @Field(() => [String], { description: 'Texts of the targets that are one for all units together.' })
  jointTargets: string[];
}

@InputType()
export class TaskReportTermsInput {
  @Field(() => ID)
  taskId: string;

  @Field(() => Int)
  version: number;

  @Field()
  signOffRequired: boolean;

  @Field(() => [String])
  jointTargets: string[];
}
