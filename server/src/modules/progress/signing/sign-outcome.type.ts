import { Field, ID, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'What became of one share that was to be signed for.' })
export class SignOutcome {
  @Field(() => ID)
  assignmentId: string;

  @Field()
  done: boolean;

  @Field(() => String, { nullable: true, description: 'Key of the refusal.' })
  reason: string | null;
}
