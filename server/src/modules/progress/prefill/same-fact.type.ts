import { Field, ID, ObjectType } from '@nestjs/graphql';
import { CivilDateText, DecimalText } from '#server/platform/graphql/scalars.js';

@ObjectType({ description: 'A figure that the same unit has given this quarter under another task.' })
export class SameFact {
  @Field(() => ID, {
    nullable: true,
    description: 'The target of this task that it answers; null: a free figure.',
  })
  targetId: string | null;

  @Field({ description: 'The words of this task.' })
  label: string;

  @Field(() => DecimalText)
  value: string;

  @Field()
  unit: string;

  @Field(() => DecimalText, { nullable: true })
  numerator: string | null;

  @Field(() => DecimalText, { nullable: true })
  denominator: string | null;

  @Field(() => CivilDateText)
  asOf: string;

  @Field()
  taskCode: string;

  @Field()
  taskTitle: string;

  @Field({ description: 'The words of the other task.' })
  reportedAs: string;
}
