import { Field, ID, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'Ids only: whoever is told asks again for the data, under its own rights.' })
export class ProgressChanged {
  @Field(() => ID)
  assignmentId: string;

  @Field(() => ID)
  taskId: string;

  @Field(() => ID)
  planId: string;

  @Field(() => ID)
  unitId: string;
}
