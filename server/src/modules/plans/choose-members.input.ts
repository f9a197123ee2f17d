import { Field, ID, InputType, Int } from '@nestjs/graphql';

@InputType()
export class ChooseMembersInput {
  @Field(() => ID, { description: 'The collective as the task names it.' })
  taskUnitId: string;

  @Field(() => Int)
  taskVersion: number;

  @Field(() => [ID], { nullable: true, description: 'Null for all of its members.' })
  memberIds?: string[] | null;
}
