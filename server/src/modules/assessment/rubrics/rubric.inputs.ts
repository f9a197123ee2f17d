import { Field, ID, InputType, Int } from '@nestjs/graphql';
import type { RubricContent } from '#shared/assessment/rubrics/rubric-content.js';
import { RubricContentValue } from './rubric-content.scalar.js';

@InputType()
export class RubricListInput {
  @Field(() => String, { nullable: true, description: 'Part of the name or of whom it is for.' })
  search?: string | null;

  @Field(() => Int, { nullable: true })
  year?: number | null;

  @Field({
    defaultValue: false,
    description: 'Every edition, retired ones too; otherwise the newest in use.',
  })
  all: boolean;
}

@InputType()
export class SaveRubricInput {
  @Field(() => ID, { nullable: true, description: 'Absent for a new rubric.' })
  id?: string | null;

  @Field(() => Int, { description: '0 for a new rubric.' })
  version: number;

  @Field()
  name: string;

  @Field(() => Int)
  year: number;

  @Field()
  categoryLabel: string;

  @Field(() => RubricContentValue)
  content: RubricContent;
}
